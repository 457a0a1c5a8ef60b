import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { observatoryGrade, type Answer } from './observatory.ts';
import { templates } from './pages.ts';
import { canServeWith, serveWith, type RealServer } from './real-servers.ts';

const servers = (['nginx', 'caddy'] as const).map((name) => ({ name, runs: canServeWith(name) }));

describe.each(servers)('$name with the configuration that is shipped', ({ name, runs }) => {
  let server: RealServer;
  let browser: Browser;

  beforeAll(async () => {
    if (!runs) return;
    server = await serveWith(name, 'dist');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const ask = (path: string, headers = {}) => answer(`${server.url}${path}`, { headers, server });

  it.runIf(runs)('gets an A+ by the rules of the HTTP Observatory', async () => {
    const page = await ask('');
    const cors = await ask('', { Origin: 'https://elsewhere.example' });
    const plain = await answer(server.httpUrl, { server });
    const { grade, score, findings } = observatoryGrade({ page, cors, plain });
    expect({ grade, score, lost: findings.filter(({ points }) => points < 0) }).toEqual({
      grade: 'A+',
      score: 140,
      lost: [],
    });
  });

  it.runIf(runs)('sends each header once, whatever is asked for', async () => {
    const paths = [
      '',
      'data/',
      'admin/',
      'admin/settings.json',
      'geo/nursing-rooms.geojson',
      'no-such-page/',
    ];
    for (const path of [...paths, 'pagefind/pagefind.js', 'robots.txt']) {
      const { headers } = await ask(path);
      for (const header of always)
        expect([path, header, headers[header]]).toEqual([path, header, expect.any(String)]);
      // Two of the same come joined with a comma.
      expect(headers['content-security-policy'], path).not.toContain(',');
      expect(headers['x-frame-options'], path).toBe('DENY');
    }
  });

  it.runIf(runs)(
    'keeps the desk apart, opens what others may read, keeps for ever what is named by its content',
    async () => {
      const desk = (await ask('admin/')).headers;
      expect(desk['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
      expect(desk['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
      const home = await ask('');
      expect(home.headers['content-security-policy']).not.toContain('unsafe-inline');
      expect(home.headers['access-control-allow-origin']).toBeUndefined();
      const style = /href="\/(_astro\/[^"]+\.css)"/.exec(home.body)![1]!;
      expect((await ask(style)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      for (const path of ['data/nursing-rooms.json', 'geo/nursing-rooms.geojson', 'pagefind/pagefind.js']) {
        const { headers } = await ask(path);
        expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
        expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      }
      expect((await ask('geo/nursing-rooms.geojson')).headers['content-type']).toMatch(
        /^application\/geo\+json/,
      );
    },
  );

  it.runIf(runs)(
    'answers what does not exist with the page for it, and keeps its own files to itself',
    async () => {
      for (const path of ['no-such-page/', '_headers', '_server/nginx-maps.conf', '_server/headers.caddy']) {
        const { status, body } = await ask(path);
        expect([path, status]).toEqual([path, 404]);
        expect(body, path).toContain('<html lang="zh-CN">');
      }
    },
  );

  it.runIf(runs)(
    'breaks no page of any template',
    async () => {
      const broken = await watched(browser, async (page) => {
        for (const path of templates())
          await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
      });
      expect(broken).toEqual([]);
    },
    120_000,
  );

  it.runIf(runs)(
    'lets the search work, alone and in a worker as on larger sites',
    async () => {
      const broken = await watched(browser, async (page) => {
        await page.goto(`${server.url}search/?q=${encodeURIComponent('母婴室')}`);
        await page.waitForSelector('.hit');
        expect(page.workers()).toEqual([]);
        // As text: what the test runner compiles would not run in the page.
        const found = await page.evaluate<number>(`(async () => {
        const { createInstance } = await import('/pagefind/pagefind.js');
        const instance = createInstance({ basePath: '/pagefind/' });
        await instance.init('unknown');
        return (await instance.search(null)).results.length;
      })()`);
        expect(found).toBeGreaterThan(0);
        expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
          '/pagefind/pagefind-worker.js',
        ]);
      });
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it.runIf(runs)(
    'stops what a hole in a page would let in',
    async () => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      await page.goto(`${server.url}search/`);
      const ran = await page.evaluate(async () => {
        const tries: Record<string, () => unknown> = {
          inline: () =>
            document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' })),
          handler: () => (document.body.innerHTML += '<img src="data:," onerror="window.ran = 1">'),
          eval: () => new Function('window.ran = 1')(),
          style: () => document.body.setAttribute('style', 'outline: 3px solid red'),
        };
        // Each from a timer: what is evaluated at once may do what the page may not. Trusted Types refuse by throwing.
        for (const attempt of Object.values(tries)) setTimeout(attempt);
        const elsewhere = await fetch('https://elsewhere.example/').then(
          () => 'sent',
          () => 'stopped',
        );
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { ran: 'ran' in window, elsewhere, outline: getComputedStyle(document.body).outlineStyle };
      });
      expect(ran).toEqual({ ran: false, elsewhere: 'stopped', outline: 'none' });
      await page.context().close();
    },
    60_000,
  );
});

const always = [
  ...['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy'],
  ...['permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'cache-control'],
];

/** What the browser refuses while something is done with a page. */
async function watched(browser: Browser, work: (page: Page) => Promise<void>): Promise<string[]> {
  // Of a service worker the browser takes no certificate but a real one.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('pageerror', (error) => refused.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) refused.push(message.text());
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused: ${effectiveDirective} ${blockedURI}`),
    ),
  );
  await work(page);
  await context.close();
  return refused;
}

function answer(
  url: string,
  { headers = {}, server }: { headers?: object; server: RealServer },
): Promise<Answer> {
  const ask = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // The certificate is checked: a grade with a wrong one would be worth nothing.
    const request = ask(url, { headers: { ...headers }, ca: server.certificate, family: 4 }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    request.on('error', reject);
    request.end();
  });
}
