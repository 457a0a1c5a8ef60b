import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('begins with a byte order mark and ends every line with CRLF', () => {
  expect(
    csv(
      ['名称', '面积'],
      [
        ['甲', 12.5],
        [null, 0],
      ],
    ),
  ).toBe('\uFEFF名称,面积\r\n甲,12.5\r\n,0\r\n');
});

test('quotes commas, quotation marks and line breaks', () => {
  expect(csv([], [['a,b', '说"好"', '一\n二']])).toContain('"a,b","说""好""","一\n二"');
});

test('joins a list with ；', () => {
  expect(csv([], [[['甲', '', '乙']]])).toContain('甲；；乙');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])(
  'takes %j out of the spreadsheet’s hands',
  (text) => {
    expect(csv([], [[text]])).toContain(`'${text}`);
  },
);

test('a negative number stays a number', () => {
  expect(csv([], [[-1]])).toContain('\r\n-1\r\n');
});

test('no text can begin a formula, whatever else it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [, line] = csv(['h'], [[text]]).split('\r\n');
      expect(line).not.toMatch(/^"?[=+\-@\t]/);
    }),
  );
});
