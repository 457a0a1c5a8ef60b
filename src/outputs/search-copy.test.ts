import { expect, test } from 'vitest';
import { encodeHan } from '../search/han-code.ts';
import { indexTokens } from '../search/tokens.ts';
import { searchCopy } from './search-copy.ts';

const page = (inside: string) =>
  `<html lang="zh-CN"><body><nav>导航</nav><main data-pagefind-body>${inside}</main></body></html>`;
const named = (word: string) => `0ʘ${encodeHan(word)}`;
const tokensOf = (html: string, groups: string[][] = []) =>
  searchCopy(page(html), groups)!.blocks.flatMap(({ tokens }) => tokens);

test('holds the text line by line, across the borders of elements, without what is around it', () => {
  const html =
    '<h1>妇女微家</h1><ul><li>826<b>助</b>学</li><li>a&lt;b <i>家</i></li></ul><script>妇联</script>';
  const { title, lines, blocks } = searchCopy(page(html))!;
  expect(lines).toEqual(['妇女微家', '826助学', 'a<b 家']);
  expect(title).toBe('妇女微家');
  expect(blocks.map(({ tag }) => tag)).toEqual(['h1', 'p', 'p', 'p']);
  expect(blocks[1]!.tokens).toEqual(indexTokens('826助学'));
});

test('keeps the ids of headings, and what the search filters and sorts by', () => {
  const kept = '<span data-pagefind-filter="地区">姑苏区</span><span data-pagefind-sort="date">2018</span>';
  const { anchors, filters, sorts } = searchCopy(page(`<h1>微家</h1><h2 id="hours">开放</h2>${kept}`))!;
  expect(anchors).toEqual([{ element: 'h2', id: 'hours', line: 1 }]);
  expect(filters).toEqual([['地区', '姑苏区']]);
  expect(sorts).toEqual([['date', '2018']]);
});

test('says which words of a group it holds, once for every time, the title for itself', () => {
  const groups = [['母婴室', '哺乳室'], ['妇联'], ['微家']];
  const concepts = tokensOf('<h1>母婴室</h1><p>哺乳室、哺乳室和微家</p>', groups).filter((token) =>
    token.startsWith('0ʘ'),
  );
  expect(concepts).toEqual([...Array<string>(3).fill(named('母婴室')), named('微家')]);
  expect(searchCopy(page('<h1>母婴室</h1>'), groups)!.blocks[0]!.tokens.at(-1)).toBe(named('母婴室'));
});

test('finds days with signs in them without the signs too, and leaves quantities', () => {
  expect(tokensOf('<p>“8·26”和11.25</p>')).toEqual(expect.arrayContaining(['08', '026', '0826', '01125']));
  expect(tokensOf('<p>4.4 万人，6.9%，381442.09 元</p>').join(' ')).not.toMatch(/044|069|038144209/u);
});

test('leaves out what is not known and the names of fields', () => {
  const html =
    '<h1>家</h1><dl class="fact-table"><dt>地址</dt><dd class="unknown">待核实</dd></dl><dl><dt>时间</dt><dd>周六</dd></dl>';
  expect(searchCopy(page(html))!.lines).toEqual(['家', '时间', '周六']);
});

test('leaves a page out that does not want to be found', () => {
  expect(searchCopy('<html><body>你好</body></html>')).toBeUndefined();
});
