import { randomFrom } from '../bench-search/random.ts';

/**
 * The files of a small site by their path: pages that say which release they are of from their first to their last word, a
 * style sheet that only this release has, and one page that is the same in all.
 */
export function smallFiles({ release, pages }: { release: number; pages: number }): Record<string, string> {
  const style = styleOf(release);
  const random = randomFrom(`page ${release}`);
  const made = Array.from({ length: pages }, (_, page): [string, string] => {
    const lines = Array.from(
      { length: 300 },
      () => `<p>第 ${release} 版 ${page} ${random.below(2 ** 30)}</p>`,
    );
    return [`page-${page}/index.html`, wrap(style, `${mark(release)}${lines.join('\n')}${mark(release)}`)];
  });
  return {
    ...Object.fromEntries(made),
    'index.html': wrap(style, mark(release)),
    'same/index.html': wrap(styleOf(0), '这一页从来不变。'.repeat(300)),
    '404.html': wrap(style, '没有这一页'),
    [styleOf(0)]: '/* 0 */',
    [style]: `/* ${release} */ ${'p { color: black } '.repeat(200)}`,
  };
}

/** The address of a release's style sheet, without a slash in front. */
export function styleOf(release: number): string {
  return `_astro/style.r${release}.css`;
}

/** The releases that a page names, in order; a whole page of one release names it twice. */
export function marksIn(html: string): number[] {
  return [...html.matchAll(/<b>(\d+)<\/b>/g)].map(([, release]) => Number(release));
}

function mark(release: number): string {
  return `<b>${release}</b>`;
}

function wrap(style: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="stylesheet" href="/${style}"></head><body>${body}</body></html>`;
}
