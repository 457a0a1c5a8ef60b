import { expect, it } from 'vitest';
import { checkEntry } from './entry.ts';
import { exampleContent } from './rules/example-content.ts';
import { textFaults } from './text-rules.ts';

const family = exampleContent['families/gao-chunxiang/index.mdx']!;
const paragraph =
  '三月八日上午，区妇联在双塔街道办了一场读书会，来了 36 位姐妹。电话 0512-12345678，每周一到周五。';

it('checks a long entry in less than a third of a second', () => {
  const body = Array.from({ length: 200 }, () => paragraph).join('\n\n');
  const check = () =>
    checkEntry({ type: 'families', id: 'x', file: 'x', text: family.replace('正文', body) });
  expect(check().faults).toEqual([]);
  expect(cpuSeconds(check)).toBeLessThan(0.3);
});

it.each([
  ...[
    '1',
    '1 ',
    '一',
    '1、',
    '3幢',
    '3-',
    '张',
    '7岁的张',
    '小学',
    '班',
    '的的',
    '62',
    '138 ',
    '×',
    '\u200b',
    '1\u200b',
    '室',
  ],
  ...['https://', '习', '3 单元 3', 'A1', '十', '（'],
])('reads a hundred thousand characters of %o in time', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(cpuSeconds(() => textFaults(text))).toBeLessThan(2);
});

function cpuSeconds(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1e6;
}
