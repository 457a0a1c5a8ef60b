import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

/** A template has only the sheets of what it shows; a part that comes to stand on another one could stay without. */
test('every page has the styles of its parts, as far as any page of the site has them', () => {
  const pages = builtPages().map(({ path, html }) => ({
    path,
    elements: [...new Set(all(html, / class="([^"]*)"/g))],
    styles: [...new Set(all(html, /<link rel="stylesheet" href="([^"]*)"/g))].map(read).join('\n'),
  }));
  const parts = new Set(
    [...new Set(pages.map(({ styles }) => styles))].flatMap((styles) => all(styles, partPattern)),
  );
  const bare = pages.flatMap(({ path, elements, styles }) => {
    const styled = named(styles);
    const isBare = (names: string[]) => names.length > 0 && !names.some((name) => styled.has(name));
    return elements
      .filter((classes) => isBare(classes.split(/\s+/).filter((name) => parts.has(name))))
      .map((classes) => `${path} ${classes}`);
  });
  expect(bare).toEqual([]);
});

/** A class with which a selector begins. */
const partPattern = /(?<=^|[{},])\.([\w-]+)/gm;

const sheets = new Map<string, string>();
const names = new Map<string, Set<string>>();

function read(sheet: string): string {
  if (!sheets.has(sheet)) sheets.set(sheet, readFileSync(join('dist', sheet), 'utf8'));
  return sheets.get(sheet)!;
}

function named(styles: string): Set<string> {
  if (!names.has(styles)) names.set(styles, new Set(all(styles, /\.([a-z][\w-]*)/gi)));
  return names.get(styles)!;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found!);
}
