import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canServeWith, serveWith, type RealServer } from '../../src/built-site/real-servers.ts';
import { launchChromium } from '../chromium.ts';
import { openDesk, telephonePhoto } from '../desk-fixture.ts';
import { walkDesk } from '../desk-walk.ts';
import { writeHeaders } from './write.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let server: RealServer;
let browser: Browser;

const runs = canServeWith('nginx');

beforeAll(async () => {
  if (!runs) return;
  desk = await openDesk({ port: 8294 });
  writeHeaders({ outDir: desk.outDir, base: '/', site: { partners: [] }, desk: desk.policy });
  server = await serveWith('nginx', desk.outDir);
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await desk?.close();
});

it.runIf(runs)(
  'an editor can do all her work under the policy that nginx sends',
  async () => {
    const refused: string[] = [];
    await walkDesk({
      deskUrl: `${server.url}admin/`,
      browser,
      photo: await telephonePhoto(),
      onOpen: (page) => watch(page, refused),
    });
    expect(refused).toEqual([]);
  },
  180_000,
);

/** Notes what the browser refuses, in the page and in the preview's frame. */
function watch(page: Page, refused: string[]) {
  page.on('console', (message) => {
    if (/Content Security Policy|refused:/.test(message.text())) refused.push(message.text());
  });
  void page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // A package asks whether there is eval, and takes no for an answer.
      if (blockedURI !== 'eval') console.error(`refused: ${effectiveDirective} ${blockedURI}`);
    }),
  );
}
