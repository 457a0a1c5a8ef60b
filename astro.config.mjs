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
    build: { cssTarget: 'chrome87' },
    environments: { client: { build: { target: 'es2020' } } },
  },
});
