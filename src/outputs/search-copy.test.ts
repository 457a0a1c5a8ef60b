import { expect, test } from 'vitest';
import { encodeHan } from '../search/han-code.ts';
import { lineEnd, readTokens } from '../search/tokens.ts';
import { searchCopy } from './search-copy.ts';

const page = (inside: string) =>
  `<html lang="zh-CN"><body><nav>导航</nav><main data-pagefind-body>${inside}</main></body></html>`;
const named = (word: string) => `0ʘ${encodeHan(word)}`;
/** What can be read back from the copy. */
const read = (html: string, groups: string[][] = []) =>
  readTokens(
    searchCopy(page(html), groups)!
      .html.replace(/<[^>]*>/g, ' ')
      .trim(),
  )
    .text.split(lineEnd)
    .map((line) => line.trim())
    .filter(Boolean);

test('holds the text line by line, across the borders of elements, without what is around it', () => {
  const html =
    '<h1>妇女微家</h1><ul><li>826<b>助</b>学</li><li>a&lt;b <i>家</i></li></ul><script>妇联</script>';
  expect(searchCopy(page(html))!.lines).toEqual(['妇女微家', '826助学', 'a<b 家']);
  expect(read(html)).toEqual(['妇女微家', '826助学', 'a&lt;b 家']);
});

test('keeps headings with their ids, and what the search filters and sorts by', () => {
  const kept = '<span data-pagefind-filter="地区">姑苏区</span><span data-pagefind-sort="date">2018</span>';
  const { html, filters } = searchCopy(page(`<h1>微家</h1><h2 id="hours">开放</h2>${kept}`))!;
  expect(html).toMatch(/<h2 id="hours">/);
  expect(html).toContain(kept);
  expect(filters).toEqual([['地区', '姑苏区']]);
});

test('says which words of a group it holds, once for every time', () => {
  const groups = [['母婴室', '哺乳室'], ['妇联'], ['微家']];
  const { html } = searchCopy(page('<h1>母婴室</h1><p>哺乳室、哺乳室和微家</p>'), groups)!;
  expect(html.match(/0ʘ\w+/gu)).toEqual([...Array(3).fill(named('母婴室')), named('微家')]);
  expect(read('<h1>母婴室</h1><p>微家</p>', groups)).toEqual(['母婴室', '微家']);
});

test('finds days with signs in them without the signs too, and leaves quantities', () => {
  expect(searchCopy(page('<p>“8·26”和11.25</p>'))!.html).toMatch(/0826.*01125/su);
  expect(searchCopy(page('<p>4.4 万人，6.9%，381442.09 元</p>'))!.html).not.toMatch(/044|069|038144209/u);
});

test('leaves out what is not known and the names of fields', () => {
  const html =
    '<h1>家</h1><dl class="fact-table"><dt>地址</dt><dd class="unknown">待核实</dd></dl><dl><dt>时间</dt><dd>周六</dd></dl>';
  expect(searchCopy(page(html))!.lines).toEqual(['家', '时间', '周六']);
});

test('leaves a page out that does not want to be found', () => {
  expect(searchCopy('<html><body>你好</body></html>')).toBeUndefined();
});
