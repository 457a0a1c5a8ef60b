import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../../scripts/serve.ts';
import type { Tab } from './tab.ts';

/**
 * Serves a built folder on 127.0.0.1 with one script more at the head of every page, which notes what goes wrong there;
 * `refusedIn` reads the notes. Addresses that `lost` fits answer 404.
 */
export async function serveWatched(folder: string, lost?: RegExp): Promise<WatchedSite> {
  const site = await serveFolder(folder, { port: 0 });
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === watchPath) return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watch);
    if (lost?.test(url)) return response.writeHead(404).end();
    const answer = await fetch(new URL(url.slice(1), site.url));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
    return response.end(
      (await answer.text()).replace('<head>', `<head><script src="${watchPath}"></script>`),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}

/** What went wrong on the pages of a watched site since it was last asked: errors, refusals of the policy, files that did not come. */
export function refusedIn(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const noted = sessionStorage.getItem('refused') ?? '';
    sessionStorage.removeItem('refused');
    return noted.split('\n').filter(Boolean);
  });
}

const watchPath = '/watch-for-tests.js';

/** Kept from page to page; what is broken off because one goes on to the next is no fault. */
const watch = `(() => {
  let left = false;
  addEventListener('beforeunload', () => (left = true));
  addEventListener('pageshow', () => (left = false));
  const note = (what) =>
    left ||
    sessionStorage.setItem('refused', (sessionStorage.getItem('refused') || '') + location.pathname + ': ' + what + '\\n');
  addEventListener('error', ({ message, target }) => note(message || 'not loaded: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejected: ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note('refused: ' + effectiveDirective + ' ' + blockedURI));
  const say = console.error;
  console.error = (...all) => (note(all.join(' ')), say.apply(console, all));
})();`;

export interface WatchedSite {
  /** Ends in a slash. */
  url: string;
  close: () => Promise<void>;
}
