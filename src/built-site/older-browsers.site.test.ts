import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** CSS that a Chromium 87 drops with the whole rule or page layout around it, with the version that brought it (caniuse.com). */
const newStyles: Record<string, RegExp> = {
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

/** What a Chromium 87 does not have, so that the whole script stops, with the version that brought it (caniuse.com). */
const newCalls: Record<string, RegExp> = {
  'at() 92': /\.at\(/,
  'randomUUID() 92': /\.randomUUID\(/,
  'Object.hasOwn() 93': /Object\.hasOwn\(/,
  'findLast() 97': /\.findLast(Index)?\(/,
  'structuredClone() 98': /\bstructuredClone\(/,
  'AbortSignal.timeout() 103': /AbortSignal\.(timeout|any)\(/,
  'toSorted() and its like 110': /\.to(Sorted|Reversed|Spliced)\(/,
  'Object.groupBy() 117': /\b(Object|Map)\.groupBy\(/,
  'Promise.withResolvers() 119': /\.withResolvers\(/,
  'sets as sets 122': /\.(intersection|isSubsetOf|symmetricDifference)\(/,
  'lookbehind, which Safari has since 16.4': /\(\?<[=!]/,
};

test('no style of a public page is newer than Chromium 87', () => {
  expect(tooNew('css', newStyles)).toEqual([]);
});

test('no script of a public page calls what Chromium 87 does not have', () => {
  expect(tooNew('js', newCalls)).toEqual([]);
});

test('nesting, new colours and new calls would be found', () => {
  expect(newStyles['nesting 112']!.test('.card{&:hover{color:red}}')).toBe(true);
  expect(newStyles['lab, lch and oklch 111']!.test('a{color:oklch(50% .1 20)}')).toBe(true);
  expect(newCalls['at() 92']!.test('let e=t.at(-1)')).toBe(true);
});

function tooNew(kind: 'css' | 'js', patterns: Record<string, RegExp>): string[] {
  const files = globSync(`_astro/*.${kind}`, { cwd: 'dist' });
  expect(files.length).toBeGreaterThan(3);
  return files.flatMap((file) => {
    const text = readFileSync(join('dist', file), 'utf8');
    return Object.keys(patterns)
      .filter((name) => patterns[name]!.test(text))
      .map((name) => `${file}: ${name}`);
  });
}
