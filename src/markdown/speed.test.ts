import { expect, it } from 'vitest';
import { readBody as readInBrowser } from './in-browser.ts';
import { readBody } from './index.ts';
import { scan } from './scan.ts';
import { tidy } from './tidy.ts';

/** Bodies that once took seconds to hours, and what may not take long with them; the times leave room for a slow computer. */
it.each([
  ['quotes after a sign that is no tag', () => readBody(`体温 <b ${'""'.repeat(1000)}`), 200],
  ['quoted words in the desk', () => readInBrowser(`身高<a 的孩子，${'"词"、'.repeat(18)}`), 200],
  ['braces left open', () => scan('<a {\n'.repeat(10_000), {}), 1000],
  ['one brace closed after all of them', () => scan(`${'<a {\n'.repeat(10_000)}}`, {}), 1000],
  ['ten thousand faults', () => scan('<b>\n'.repeat(10_000), {}), 1500],
  ['signs beside code', () => scan('`a` < `b` <\n\n'.repeat(10_000), {}), 1000],
  ['runs of backticks, each of another length', () => scan(ticks(), {}), 500],
  ['a long word before an @', () => tidyText(`${'a'.repeat(50_000)} @`), 300],
  ['an address that ends in a long row of signs', () => tidyText(`https://a.cn/${'!'.repeat(50_000)}a`), 300],
])('%s', (_, work, milliseconds) => {
  const begun = performance.now();
  work();
  expect(performance.now() - begun).toBeLessThan(milliseconds);
});

function ticks(): string {
  return Array.from({ length: 600 }, (_, index) => '`'.repeat(index + 1)).join('\n');
}

function tidyText(value: string) {
  return tidy({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });
}
