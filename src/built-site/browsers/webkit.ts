import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/free-port.ts';
import { tabOf, type Command, type Parameters, type Send } from './tab.ts';
import { until } from './until.ts';
import type { Browser, Look } from './index.ts';

/** WebKitGTK: what iPhones show pages with. What must be installed, as Debian calls it, and whether it is. */
export const webkit = {
  packages: 'webkit2gtk-driver xvfb',
  isHere: () => [driver, screen].every(existsSync) && window() !== undefined,
  open: openWebkit,
};

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const window = () => globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser')[0];

/** Starts the driver, a screen of the wanted size that nobody sees, and WebKit's test browser all over it. */
async function openWebkit({ width, height, dark }: Look): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'weijia-webkit-'));
  const display = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(display.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  const env = {
    ...process.env,
    HOME: home,
    DISPLAY: `:${number}`.trim(),
    GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
  };
  const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => [server, display].forEach((one) => one.kill());
  process.once('exit', end);
  const url = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver listens', () =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const options = { binary: window(), args: ['--automation', '--full-screen'] };
  const session = (await ask(url, 'NewSession', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const send: Send = (command, parameters) => ask(`${url}/session/${session.sessionId}`, command, parameters);
  await send('SetWindowRect', { width, height });
  return {
    tab: tabOf(send),
    async close() {
      await send('DeleteSession', {});
      const ended = [server, display].map((one) => once(one, 'exit'));
      end();
      await Promise.all(ended);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function ask(session: string, command: Command, { id, ...body }: Parameters): Promise<unknown> {
  const [method, path] = endpoints[command];
  const response = await fetch(session + path.replace('*', String(id)), {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: { error?: string } | null };
  if (!response.ok) throw new Error(`WebKit, ${command}: ${value?.error}`);
  return value;
}

/** WebDriver, 6.3: endpoints; the star is an element. */
const endpoints: Record<Command, [method: string, path: string]> = {
  NewSession: ['POST', '/session'],
  DeleteSession: ['DELETE', ''],
  SetWindowRect: ['POST', '/window/rect'],
  Navigate: ['POST', '/url'],
  Back: ['POST', '/back'],
  GetCurrentURL: ['GET', '/url'],
  FindElement: ['POST', '/element'],
  ElementClick: ['POST', '/element/*/click'],
  ElementSendKeys: ['POST', '/element/*/value'],
  ExecuteScript: ['POST', '/execute/sync'],
};
