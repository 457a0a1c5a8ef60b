import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beijing } from '../beijing.ts';
import { patched, patches, patchesFor } from './index.ts';

const modules = globSync('node_modules/{decap-cms-*,react-select,react-toastify}/dist/**/*.{js,mjs}').filter(
  (path) => patchesFor(path).length > 0,
);

it('finds a module for every patch', () => {
  const found = modules.flatMap((path) => patchesFor(path));
  expect(patches.filter((patch) => !found.includes(patch))).toEqual([]);
});

it.each(modules)('fits %s', (path) => {
  expect(patched(path, readFileSync(path, 'utf8'))).not.toBe('');
});

it('puts the number of a second entry on its folder', () => {
  const [{ to }] = patches as unknown as [{ to: string }];
  const next = new Function(
    'slug',
    'i',
    `const sanitizeChar = () => '-', slugConfig = {}; let uniqueSlug; ${to}; return uniqueSlug;`,
  );
  expect(next('mu-ying-shi/index', 1)).toBe('mu-ying-shi-1/index');
});

it.each([
  ['2026-11-19T23:30:15Z', 'YYYY-MM-DDTHH:mm', '2026-11-20T07:30'],
  ['2026-11-20T16:00:00Z', 'YYYY-MM-DDTHH:mm', '2026-11-21T00:00'],
  ['2026-11-20T16:00:00Z', 'YYYY-MM-DD', '2026-11-21'],
])(
  "takes Beijing's time for now, whatever the computer's zone: %s as %s is %s",
  (clock, inputFormat, shown) => {
    const file = 'node_modules/decap-cms-widget-datetime/dist/esm/DateTimeControl.js';
    const [getNow] = /getNow\(\) \{[^]+?\n {2}\}/.exec(patched(`/${file}`, readFileSync(file, 'utf8')))!;
    const widget = new Function('beijing', `return { ${getNow} }`)(() => beijing(new Date(clock)));
    widget.getFormat = () => ({ inputFormat });
    expect(widget.getNow()).toBe(shown);
  },
);

it('says in Chinese what no longer fits', () => {
  expect(() => patched('/node_modules/decap-cms-core/dist/esm/backend.js', '')).toThrow(
    /^编辑台的补丁对不上 /,
  );
});
