// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/site-address.ts';
import { keepOutput } from './src/entries/keep-output.ts';

const site = siteAddress();

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  outDir: '.cache/site',
  cacheDir: '.cache/astro',
  integrations: [mdx(), keepOutput()],
  build: { inlineStylesheets: 'never', concurrency: 4 },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    plugins: [loadPlainly(), writeForOlderBrowsers()],
    build: { cssTarget: 'chrome87' },
  },
});

/** Vite's helper for import() preloads styles, of which our scripts' parts have none; it would weigh 0.7 KB in the search. */
function loadPlainly() {
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'load-plainly',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
  return plugin;
}

/** Scripts in ES2020. Astro sets the target of the browser's scripts to `esnext` over whatever the configuration says. */
function writeForOlderBrowsers() {
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'write-for-older-browsers',
    enforce: 'post',
    configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2020' } } : undefined),
  };
  return plugin;
}
