/**
 * The service worker, sent by src/pages/sw.js.ts as a script of its own: what stands in this file is all of it. It keeps the
 * lists and places that somebody opened, what they are made of, and the finder's data, so that they open without a
 * network. Pages and data come from the network where that answers in time, else as they were kept. Everything else on
 * the site, the editing desk above all, passes by it. Where the settings say so, it takes itself and all it kept away.
 */
declare const settings: { base: string; offline: boolean };

const worker = self as unknown as Worker;
const store = `weijia-finder ${settings.base}`;
/** Milliseconds after which a kept answer is better than none; the network's is kept when it comes. */
const patience = 4000;
/** Of styles and scripts this many stay: those of some builds. */
const mostAssets = 60;

const kinds = {
  page: /^(nursing-rooms|micro-homes)\//,
  data: /^geo\/[^/]+\.places\.json$/,
  asset: /^_astro\//,
};

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) =>
  event.waitUntil(settings.offline ? worker.clients.claim() : leave()),
);
if (settings.offline) {
  worker.addEventListener('message', (event) =>
    event.waitUntil(keep((event.data as { keep?: string[] }).keep ?? [])),
  );
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const kind = request.method === 'GET' ? kindOf(request.url) : undefined;
    if (kind === 'asset') event.respondWith(keptFirst(request));
    if (kind === 'data' || (kind === 'page' && request.mode === 'navigate'))
      event.respondWith(networkFirst(event));
  });
}

function kindOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== location.origin || !pathname.startsWith(settings.base)) return undefined;
  const path = pathname.slice(settings.base.length);
  return Object.entries(kinds).find(([, pattern]) => pattern.test(path))?.[0];
}

/** Filters stand behind the question mark; the page is the same. */
function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** A style or script has the hash of what is in it in its name: once kept, it is right for good. */
async function keptFirst(request: Request): Promise<Response> {
  return (await (await caches.open(store)).match(keyOf(request.url))) ?? fetch(request);
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await (await caches.open(store)).match(keyOf(request.url));
  // Data that the browser's own cache calls fresh may be without a network, or name a place that was withdrawn.
  const asked = request.mode === 'navigate' ? undefined : { cache: 'no-cache' as const };
  const fresh = fetch(request, asked).then((answer) => put(request.url, answer));
  if (!kept) return fresh;
  event.waitUntil(fresh.catch(() => undefined));
  const late = new Promise<'slow'>((resolve) => setTimeout(() => resolve('slow'), patience));
  const first = await Promise.race([fresh.catch(() => 'offline' as const), late]);
  return typeof first === 'string' || first.status >= 500
    ? marked(kept, first === 'slow' ? 'slow' : 'offline')
    : first;
}

/** Keeps what came, and forgets what is gone: a place that was withdrawn must not stay in a pocket. */
async function put(address: string, answer: Response): Promise<Response> {
  const cache = await caches.open(store);
  if (answer.ok) await cache.put(keyOf(address), answer.clone());
  if (answer.status === 404 || answer.status === 410) await cache.delete(keyOf(address));
  if (answer.ok && kindOf(address) === 'data') await forgetWithdrawn(cache, address, answer.clone());
  return answer;
}

/** Pages of places that the data no longer name. */
async function forgetWithdrawn(cache: Cache, address: string, answer: Response): Promise<void> {
  const type = /([^/]+)\.places\.json/.exec(address)![1]!;
  const { places } = (await answer.json()) as { places: { texts: { id: string[] } } };
  const pages = `${location.origin}${settings.base}${type}/`;
  for (const { url } of await cache.keys()) {
    const [id = '', ...rest] = url.startsWith(pages) ? url.slice(pages.length).split('/') : [];
    if (id && rest.join('') === '' && !places.texts.id.includes(id)) await cache.delete(url);
  }
}

/** Keeps a page and what it is made of; it was loaded before there was a worker. */
async function keep(addresses: string[]): Promise<void> {
  const cache = await caches.open(store);
  for (const address of addresses.filter(kindOf)) {
    const isThere = kindOf(address) === 'asset' && (await cache.match(keyOf(address)));
    if (!isThere)
      await fetch(keyOf(address)).then(
        (answer) => put(address, answer),
        () => undefined,
      );
  }
  const assets = (await cache.keys()).filter(({ url }) => kindOf(url) === 'asset');
  for (const { url } of assets.slice(0, Math.max(0, assets.length - mostAssets))) await cache.delete(url);
}

function marked(kept: Response, why: string): Response {
  const headers = new Headers(kept.headers);
  headers.set('X-Kept', why);
  return new Response(kept.body, { status: kept.status, headers });
}

async function leave(): Promise<void> {
  await caches.delete(store);
  await worker.registration.unregister();
}

/** As far as it is used here: TypeScript's own types of workers and of pages exclude each other. */
interface Worker {
  addEventListener(type: 'install' | 'activate', listen: (event: WaitingEvent) => void): void;
  addEventListener(type: 'message', listen: (event: WaitingEvent & { data: unknown }) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: ServiceWorkerRegistration;
}

interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
