import { defineConfig } from 'vitest/config';

/**
 * Unit tests stand beside what they test; `*.site.test.ts` read the built site, `*.browser.test.ts` need a browser too;
 * `*.demo.test.ts` look at a demonstration with invented places in a browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,cms,scripts}/**/*.test.ts'],
          exclude: ['**/*.{site,browser,demo}.test.ts'],
          maxWorkers: 2,
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
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'demo',
          include: ['{src,scripts}/**/*.demo.test.ts'],
          globalSetup: 'src/built-site/demo.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
