import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** Starts Chromium or Chrome: the one that CHROMIUM_PATH names, one that is installed, or the one that npm brings; `args` go on its command line. */
export async function launchChromium({ args = [] }: { args?: string[] } = {}): Promise<Browser> {
  const executablePath =
    [process.env['CHROMIUM_PATH'], ...usual].find((path) => path && existsSync(path)) ?? (await packed());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN', ...args],
  });
}

/** Unpacks beside the package's own file and names it when it is whole: several tests may do so at once, and be stopped. */
async function packed(): Promise<string> {
  const archive = fileURLToPath(import.meta.resolve('@sparticuz/chromium')).replace(
    /build[\\/].*$/,
    'bin/chromium.br',
  );
  const path = archive.replace(/\.br$/, '');
  if (existsSync(path)) return path;
  const part = `${path}.${randomUUID()}`;
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  );
  await rename(part, path);
  return path;
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
