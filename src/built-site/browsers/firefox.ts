import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabOf, type Send } from './tab.ts';
import { until } from './until.ts';
import type { Browser, Look } from './index.ts';

/** What must be installed, as Debian calls it, and whether it is. */
export const firefox = { packages: 'firefox-esr', isHere: () => existsSync(program), open: openFirefox };

const program = '/usr/bin/firefox-esr';

/** Starts Firefox without a screen. It is asked over Marionette, its own protocol, which has the commands of WebDriver and needs no geckodriver. */
async function openFirefox({ width, height, dark }: Look): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'weijia-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(dark));
  // Its window would be 500 px wide at the least.
  mkdirSync(join(profile, 'chrome'));
  writeFileSync(join(profile, 'chrome/userChrome.css'), ':root { min-width: 0 !important }');
  const args = ['--headless', '--kiosk', '--no-remote', '--marionette', '--profile', profile];
  const screen = { MOZ_HEADLESS_WIDTH: `${width}`, MOZ_HEADLESS_HEIGHT: `${height}` };
  const running = spawn(program, args, {
    env: { ...process.env, HOME: profile, ...screen },
    stdio: 'ignore',
  });
  process.once('exit', () => running.kill());
  const ended = once(running, 'exit');
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await until(
    'Firefox tells its port',
    () => existsSync(portFile) && +readFileSync(portFile, 'utf8'),
  );
  const socket = connect(port, '127.0.0.1');
  const send = marionette(socket);
  await send('NewSession', {});
  return {
    tab: tabOf(send),
    async close() {
      socket.destroy();
      running.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function preferences(dark: boolean): string {
  const wanted = {
    'marionette.port': 0,
    'toolkit.legacyUserProfileCustomizations.stylesheets': true,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'intl.accept_languages': 'zh-CN',
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join('');
}

/** Marionette writes `length:JSON`, and answers [1, number, error, result] to [0, number, command, parameters]. */
function marionette(socket: Socket): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let unread = Buffer.alloc(0);
  socket.on('data', (part) => {
    unread = Buffer.concat([unread, part]);
    for (;;) {
      const start = unread.indexOf(':') + 1;
      const end = start + Number(unread.subarray(0, start - 1));
      if (start === 0 || unread.length < end) return;
      const said: unknown = JSON.parse(unread.toString('utf8', start, end));
      unread = unread.subarray(end);
      // Its first word is a greeting and no answer.
      if (Array.isArray(said)) waiting.get(said[1])?.(said as Answer);
    }
  });
  let number = 0;
  return async (command, parameters) => {
    const asked = ++number;
    const message = JSON.stringify([0, asked, `WebDriver:${command}`, parameters]);
    const [, , error, result] = await new Promise<Answer>((resolve) => {
      waiting.set(asked, resolve);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    if (error) throw new Error(`Firefox, ${command}: ${error.message}`);
    return result && typeof result === 'object' && 'value' in result ? result.value : result;
  };
}

type Answer = [1, number, { message: string } | null, object | null];
