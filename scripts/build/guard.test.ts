import { expect, test } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';
import { limitsOf, heapFlags } from './guard.ts';
import { inWords } from './in-words.ts';
import { strangeLines } from './quietly.ts';

test('of the environment only the system’s and the project’s own variables reach a build', () => {
  const env = {
    ...{ PATH: '/bin', Path: 'C:\\', SITE_URL: 'https://example.org/', DESK_REPO: 'a/b', CONTENT_DIR: 'x' },
    ...{ GITHUB_TOKEN: 'secret', NODE_OPTIONS: '--require ./x', npm_config_token: 'secret', TZ: 'UTC' },
  };
  expect(cleanEnvironment(env)).toEqual({
    ...{ PATH: '/bin', Path: 'C:\\', SITE_URL: 'https://example.org/', DESK_REPO: 'a/b', CONTENT_DIR: 'x' },
    ...{
      TZ: 'Asia/Shanghai',
      ASTRO_TELEMETRY_DISABLED: '1',
      MALLOC_ARENA_MAX: '2',
      MIMALLOC_PURGE_DELAY: '0',
    },
  });
});

test('limits are taken from the environment, as far as they are numbers', () => {
  expect(limitsOf({ BUILD_MINUTES: '5', BUILD_MEMORY_MB: '2048' })).toEqual({ minutes: 5, megabytes: 2048 });
  expect(limitsOf({ BUILD_MINUTES: '很久', BUILD_MEMORY_MB: '-1' }).minutes).toBe(30);
  expect(limitsOf({}).megabytes).toBeGreaterThanOrEqual(1024);
});

test.each([
  ['04:03:02 [ERROR] Invalid content reference', 1],
  ['\u001b[33m04:03:02\u001b[39m [WARN] [vite] something', 1],
  ['(node:12) ExperimentalWarning: x\n(Use `node --trace-warnings ...` to show)\n', 0],
  ['04:03:02 [WARN] [content] The collection "families" does not exist or is empty. Please check', 0],
])('%j has %i lines that nobody knows', (printed, count) => {
  expect(strangeLines(printed).length).toBe(count);
});

test.each([
  ['ENOSPC: no space left on device, write', /^磁盘满了/],
  ['No space left on device (os error 28)', /^磁盘满了/],
  ["EACCES: permission denied, mkdir 'dist'", /^写不进去：/],
  ['网站设置有错', /^网站设置有错$/],
])('%s is said in words', (message, words) => {
  expect(inWords(new Error(message))).toMatch(words);
});

test('a large site is built with less memory, a small one with less processor time', () => {
  expect(heapFlags(3000)).toEqual(['--max-semi-space-size=16']);
  expect(heapFlags(3001)).toEqual(['--heap-growing-percent=30', '--max-semi-space-size=16']);
});
