import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './pages.ts';

/**
 * The parts of pages of a built folder that stand there without the styles that they have on others, as the page and the classes. A
 * template has only the sheets of what it shows; a part that comes to stand on another one could stay without.
 */
export function undressed(folder = 'dist'): string[] {
  const sheets = new Map<string, string>();
  const read = (sheet: string) => {
    if (!sheets.has(sheet)) sheets.set(sheet, readFileSync(join(folder, sheet), 'utf8').replace(onPaper, ''));
    return sheets.get(sheet)!;
  };
  const pages = builtPages(folder).map(({ path, html }) => ({
    path,
    elements: [...new Set(all(html, / class="([^"]*)"/g))],
    styles: [...new Set(all(html, /<link rel="stylesheet" href="([^"]*)"/g))].map(read).join('\n'),
  }));
  const parts = new Set(
    [...new Set(pages.map(({ styles }) => styles))].flatMap((styles) => all(styles, partPattern)),
  );
  const named = new Map<string, Set<string>>();
  return pages.flatMap(({ path, elements, styles }) => {
    if (!named.has(styles)) named.set(styles, new Set(all(styles, /\.([a-z][\w-]*)/gi)));
    const styled = named.get(styles)!;
    const isBare = (names: string[]) => names.length > 0 && !names.some((name) => styled.has(name));
    return elements
      .filter((classes) => isBare(classes.split(/\s+/).filter((name) => parts.has(name))))
      .map((classes) => `${path} ${classes}`);
  });
}

/** What hides a part in print gives it no look. */
const onPaper = /@media print\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
/** A class with which a selector begins. */
const partPattern = /(?<=^|[{},])\.([\w-]+)/gm;

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found!);
}
