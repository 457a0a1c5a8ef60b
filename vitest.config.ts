import { defineConfig } from 'vitest/config';

/** Unit tests stand beside what they test; `*.site.test.ts` read the built site, `*.browser.test.ts` need a browser too. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,cms,scripts}/**/*.test.ts'],
          exclude: ['**/*.site.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['{src,cms,scripts}/**/*.{site,browser}.test.ts'],
          globalSetup: 'src/built-site/build.setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
