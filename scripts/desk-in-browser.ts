import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDesk } from './desk-fixture.ts';

/** Opens a desk on a port of its own and a browser before the tests of a file, which `begin` gets; closes both, and the `page` of each test. */
export function deskInBrowser(
  port: number,
  page: () => Page | undefined,
  begin: (opened: { desk: Desk; browser: Browser }) => void,
): void {
  let desk: Desk | undefined;
  let browser: Browser | undefined;
  beforeAll(
    async () =>
      begin({ desk: (desk = await openDesk({ port })), browser: (browser = await launchChromium()) }),
    180_000,
  );
  afterEach(() => page()?.context().close());
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
