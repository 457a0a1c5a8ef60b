import { expect, it } from 'vitest';
import {
  cellsOf,
  factsOf,
  markdownOfCells,
  markdownOfFacts,
  markdownOfWords,
  pastedRows,
  wordsOf,
} from './inside-words.ts';

it('stores words so that they show as they are typed', () => {
  expect(markdownOfWords('第一段，3<5。\n第二行\n\n# 不是标题')).toBe(
    '第一段，3<5。\\\n第二行\n\n\\# 不是标题',
  );
  expect(wordsOf('第一段，3<5。\\\n第二行\n\n\\# 不是标题')).toBe('第一段，3<5。\n第二行\n\n# 不是标题');
});

it('leaves as Markdown what is more than words', () => {
  expect(wordsOf('**粗**')).toBe(undefined);
  expect(wordsOf('- 一项')).toBe(undefined);
  expect(factsOf('- 地点：**三楼**')).toBe(undefined);
});

it('writes facts with or without a dash, and gives them back', () => {
  expect(markdownOfFacts('- 时间：周六\n\n地点：3<5 楼')).toBe('- 时间：周六\n- 地点：3<5 楼');
  expect(factsOf('- 时间：周六\n- 地点：三楼')).toBe('时间：周六\n地点：三楼');
});

it('writes a table of any shape, and keeps bold and links in cells that nobody types into', () => {
  expect(markdownOfCells([[{ text: '甲' }], [{ text: '1|2' }, { text: '' }]])).toBe(
    '| 甲 | |\n| - | - |\n| 1\\|2 | |',
  );
  const [head = [], [first, second] = []] = cellsOf(
    '| 甲 | 乙 |\n| --- | --- |\n| **粗** | [链](https://a.cn) |',
  );
  expect([first?.text, second?.text]).toEqual(['粗', '链']);
  expect(markdownOfCells([head, [first!, { text: '**新**' }]])).toContain('| **粗** | \\*\\*新\\*\\* |');
  expect(cellsOf('不是表格')).toEqual([]);
});

it('takes what was copied in Excel as rows, and a word as a word', () => {
  expect(pastedRows('星期\t内容\r\n周一\t法律\r\n')).toEqual([
    ['星期', '内容'],
    ['周一', '法律'],
  ]);
  expect(pastedRows('周一')).toBe(undefined);
});
