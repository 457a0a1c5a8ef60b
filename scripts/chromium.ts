import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Starts Chromium or Chrome: the one that CHROMIUM_PATH names, one that is installed, or the one that npm brings. */
export async function launchChromium(): Promise<Browser> {
  const own = ['--no-sandbox', '--disable-gpu', '--lang=zh-CN'];
  const installed = [process.env['CHROMIUM_PATH'], ...usual].find((path) => path && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: own });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args, '--lang=zh-CN'],
  });
}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
