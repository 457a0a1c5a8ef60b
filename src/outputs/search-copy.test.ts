import { expect, test } from 'vitest';
import { searchCopy } from './search-copy.ts';

const page = (inside: string) =>
  `<html lang="zh-CN"><body><nav>导航</nav><main data-pagefind-body>${inside}</main></body></html>`;
const spaced = (html: string) => searchCopy(html)!.replaceAll('\u200B', '|');

test('puts every Chinese character on its own, across the borders of elements', () => {
  expect(spaced(page('<p>妇女<b>微家</b>826助学 a&lt;b</p>'))).toContain(
    '<p>|妇|女<b>|微|家</b>826|助|学 a&lt;b</p>',
  );
});

test('leaves what is not searched as it is', () => {
  const kept = '<span data-pagefind-filter="地区">姑苏区</span><script>"妇联"</script>';
  expect(spaced(page(kept))).toContain(kept);
  expect(spaced(page('x'))).toContain('<nav>导航</nav>');
});

test('adds the title with its characters apart', () => {
  expect(searchCopy(page('<h1>妇女&lt;微家</h1>'))).toContain(
    '<span data-pagefind-meta="t">妇 女&lt; 微 家</span>',
  );
});

test('does not search for what is not known', () => {
  expect(searchCopy(page('<dd class="unknown">待核实</dd>'))).toContain(
    'class="unknown" data-pagefind-ignore',
  );
});

test('leaves a page out that does not want to be found', () => {
  expect(searchCopy('<html><body>你好</body></html>')).toBeUndefined();
});
