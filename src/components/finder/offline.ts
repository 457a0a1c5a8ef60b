import type { FinderData } from './data.ts';
import type { Setup } from './setup.ts';

/**
 * Keeps this page and the data for use without a network: a service worker whose scope is the site, told what the page is
 * made of, because it was not there yet when that was loaded. Where the site's settings forbid it, one that is there goes.
 */
export function keepOffline({ base, offline }: Setup, load: () => Promise<FinderData>): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (!offline) {
    void serviceWorker.getRegistration(base).then((registration) => registration?.unregister());
    void window.caches?.delete(`weijia-finder ${base}`);
    return;
  }
  // All of its scripts: without a network none can follow.
  void Promise.all([load(), import('./go-links.ts'), import('./map-panel.ts')])
    .then(() => serviceWorker.register(`${base}sw.js`))
    .then(() => serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ keep: partsOfThePage() }))
    .catch(() => undefined);
}

function partsOfThePage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.origin + location.pathname, ...loaded];
}
