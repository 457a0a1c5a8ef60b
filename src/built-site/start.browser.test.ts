import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { telephonePhoto } from '../../scripts/desk-fixture.ts';
import { needFree } from '../../scripts/desk-ports.ts';
import { walkDesk, walked } from '../../scripts/desk-walk.ts';
import { builtPages } from './pages.ts';
import { projectCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let browser: Browser;
let ports: { PORT: string; DESK_PORT: string };
let url: string;

beforeAll(async () => {
  copy = projectCopy();
  mkdirSync(join(copy.root, 'content/families/broken'));
  writeFileSync(join(copy.root, 'content/families/broken/index.mdx'), '---\ntitle： 全角冒号\n---\n');
  // The copy's packages are a link, which the pattern for a folder in .gitignore does not reach.
  copy.git('rm', '--quiet', '--cached', 'node_modules');
  appendFileSync(join(copy.root, '.git/info/exclude'), 'node_modules\n');
  copy.git('add', '.');
  copy.git('commit', '--quiet', '--message=Break an entry');
  browser = await launchChromium();
  ports = { PORT: String(await freePort()), DESK_PORT: String(await freePort()) };
  url = `http://127.0.0.1:${ports.PORT}/`;
});

afterAll(async () => {
  await browser?.close();
  copy?.remove();
});

describe('npm start', () => {
  let start: Command;
  beforeAll(async () => {
    start = run('start');
    await start.says('按 Ctrl-C 停下来');
  }, 180_000);
  afterAll(() => start.end());

  test('prints where the site and the desk are, and both open', async () => {
    expect(start.output()).toContain(`网站      ${url}\n`);
    expect(start.output()).toContain(`编辑台    ${url}admin/ `);
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(url);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.goto(`${url}admin/`);
    await page.getByRole('button', { name: '登录' }).waitFor();
    await page.close();
  });

  test('lists a broken entry with file and line, and serves all other pages', async () => {
    expect(start.output()).toContain('content/families/broken/index.mdx:2:6 ');
    const paths = builtPages(join(copy.root, 'dist')).map(({ path }) => path);
    expect(paths).toEqual(builtPages().map(({ path }) => path));
    const notServed: string[] = [];
    for (const path of paths) {
      const { ok } = await fetch(new URL(path.slice(1), url));
      if (!ok) notServed.push(path);
    }
    expect(notServed).toEqual([]);
  });

  test('shows by itself what the desk publishes', async () => {
    const photo = await telephonePhoto();
    const { id } = await walkDesk({ deskUrl: `${url}admin/`, browser, photo });
    await start.says('有新内容，正在重新生成……');
    await start.says('已更新，刷新网页就能看到。');
    const page = await browser.newPage();
    await page.goto(`${url}nursing-rooms/${id}/`);
    expect(await page.locator('h1').textContent()).toBe(walked.title);
    await page.getByAltText(walked.alt).first().waitFor();
    await page.close();
    expect(copy.git('status', '--porcelain', '--branch')).toBe('## main');
  }, 180_000);

  test('says in Chinese that a port is taken, and ends with 1', async () => {
    const second = run('start');
    expect(await second.ends()).toBe(1);
    expect(second.output()).toContain(`端口 ${ports.PORT} 被占用了，可能网站已经开着。`);
    const third = run('start', { PORT: String(await freePort()) });
    expect(await third.ends()).toBe(1);
    expect(third.output()).toContain(`编辑台的写入服务没有开起来：端口 ${ports.DESK_PORT} 被占用了。`);
    expect(third.output()).not.toContain('    at ');
  });

  test('stops on Ctrl-C at once, with both ports free again', () => stopsCleanly(start));
});

describe('npm run dev', () => {
  const entry = 'families/gao-chunxiang';
  let dev: Command;
  let page: Page;
  beforeAll(async () => {
    // As in a fresh checkout, where the desk is bundled first.
    rmSync(join(copy.root, '.cache'), { recursive: true, force: true });
    dev = run('dev');
    await dev.says('按 Ctrl-C 停下');
    page = await browser.newPage({ locale: 'zh-CN' });
  });
  afterAll(() => dev.end());

  test('prints where the site and the desk are, and both answer', async () => {
    expect(dev.output()).toContain(`开发用的网站：${url}\n`);
    expect(dev.output()).toContain(`编辑台：      ${url}admin/\n`);
    await page.goto(`${url}admin/`);
    await page.getByRole('button', { name: '登录' }).waitFor();
    const response = await page.goto(`${url}${entry}/`);
    expect(response?.status()).toBe(200);
  });

  test('lists a broken entry with file and line', () => {
    expect(dev.output()).toContain('content/families/broken/index.mdx:2:6 ');
  });

  test('shows a changed title on reload, also when changes come one upon the other', async () => {
    const file = join(copy.root, 'content', entry, 'index.mdx');
    const text = readFileSync(file, 'utf8');
    for (const title of ['第一个名字', '最后的名字']) {
      writeFileSync(file, text.replace(/^title: .*$/m, `title: ${title}`));
      await wait(280);
    }
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.locator('h1').textContent();
        },
        { timeout: 10_000, interval: 500 },
      )
      .toBe('最后的名字');
  });

  test('stops on Ctrl-C at once, with a page open, and both ports are free again', () => stopsCleanly(dev));
});

/**
 * Runs in the copy what package.json says for a command, as the leader of a process group like in a terminal.
 * Not through npm: its shell dies of Ctrl-C itself, and the exit code would be the shell's.
 */
function run(command: string, env: Record<string, string> = {}): Command {
  const { PATH, HOME } = process.env;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program, ...args] = scripts[command]!.split(' ');
  expect(program).toBe('node');
  const child = spawn(process.execPath, args, {
    cwd: copy.root,
    env: { PATH, HOME, ...ports, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const signal = (name: NodeJS.Signals) => void process.kill(-child.pid!, name);
  return {
    output: () => output,
    async says(words) {
      while (!output.includes(words)) {
        if (child.exitCode !== null) throw new Error(`Ended without saying “${words}”:\n${output}`);
        await wait(100);
      }
    },
    interrupt: () => signal('SIGINT'),
    ends: () => ended,
    async end() {
      if (child.exitCode === null) signal('SIGKILL');
      await ended;
    },
  };
}

async function stopsCleanly(command: Command): Promise<void> {
  const began = performance.now();
  command.interrupt();
  expect(await command.ends(), command.output()).toBe(0);
  expect(performance.now() - began).toBeLessThan(5000);
  for (const port of Object.values(ports)) await needFree(Number(port), `${port} is still taken`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface Command {
  /** What it has printed until now. */
  output(): string;
  /** Waits until it has printed the words. */
  says(words: string): Promise<void>;
  interrupt(): void;
  /** Waits for its end; gives the exit code. */
  ends(): Promise<number | null>;
  /** Ends what a failed test left running. */
  end(): Promise<void>;
}
