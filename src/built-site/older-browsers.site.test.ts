import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** CSS that a Chromium 87 drops with the whole rule or page layout around it, with the version that brought it (caniuse.com). */
const tooNew: Record<string, RegExp> = {
  'is() 88': /:is\(/,
  'where() 88': /:where\(/,
  '@property 85, registered colours 111': /@property/,
  'overflow: clip 90': /overflow(-[xy])?:clip/,
  'accent-color 93': /accent-color/,
  '@layer 99': /@layer/,
  'individual transforms 104': /[;{](translate|rotate|scale):/,
  'range in media queries 104': /@media[^{]*[<>]/,
  'has() 105': /:has\(/,
  '@container 105': /@container/,
  'small, large and dynamic viewports 108': /\d[sld]v[hw]\b/,
  'lh unit 109': /\d(r?lh)\b/,
  'color-mix() 111': /color-mix\(/,
  'lab, lch and oklch 111': /\b(ok)?l(ab|ch)\(/,
  'nesting 112': /&/,
  'subgrid 117': /subgrid/,
  '@scope 118': /@scope/,
  'light-dark() 123': /light-dark\(/,
  '@starting-style 117': /@starting-style/,
};

test('no style of a public page is newer than Chromium 87', () => {
  const sheets = globSync('_astro/*.css', { cwd: 'dist' });
  expect(sheets.length).toBeGreaterThan(3);
  const found = sheets.flatMap((file) => {
    const css = readFileSync(join('dist', file), 'utf8');
    return Object.keys(tooNew)
      .filter((name) => tooNew[name]!.test(css))
      .map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test('nesting and new colours would be found', () => {
  expect(tooNew['nesting 112']!.test('.card{&:hover{color:red}}')).toBe(true);
  expect(tooNew['lab, lch and oklch 111']!.test('a{color:oklch(50% .1 20)}')).toBe(true);
});
