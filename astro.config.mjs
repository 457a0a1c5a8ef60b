// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteAddress } from './scripts/site-address.ts';

const site = siteAddress();

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  outDir: '.cache/site',
  cacheDir: '.cache/astro',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never', concurrency: 4 },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    plugins: [plainImports(), writeForOlderBrowsers()],
    build: {
      // The build empties the folder itself, before it puts other things into it.
      emptyOutDir: false,
      cssTarget: 'chrome87',
      // The policy wants nothing inline; a short script would be put into its page.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
    },
  },
});

/**
 * A script that is loaded later is one file, which needs nothing fetched ahead of it: Vite's helper for that weighs a
 * kilobyte on every page that has such a script. What it would fetch (a style sheet) the script fetches itself.
 */
function plainImports() {
  return /** @type {import('vite').Plugin} */ ({
    name: 'plain-imports',
    enforce: 'pre',
    // Each script has its own, so that it is no file to load for itself.
    resolveId: (id, importer) =>
      id.endsWith('vite/preload-helper.js') ? `\0plain-import:${importer}` : undefined,
    load: (id) =>
      id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load();' : undefined,
  });
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
