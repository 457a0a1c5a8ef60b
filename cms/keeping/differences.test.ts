import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences } from './differences.ts';
import { textMarks } from './text-marks.ts';

it('names the fields in Chinese and says the values in words, in the order of the form', () => {
  const one = {
    title: '甲',
    region: 'a',
    place: { floor: '1 楼' },
    access: { how: 'key' },
    photos: [{ src: 'a.webp', alt: '门' }],
    body: '正文',
  };
  const other = {
    body: '正文二',
    title: '甲',
    region: 'b',
    place: { floor: '2 楼' },
    access: { how: 'open' },
    photos: [{ src: 'a.webp', alt: '窗' }],
  };
  const choices = { regions: [{ value: 'a', label: '双塔街道' }] };
  expect(differences('nursing-rooms/x/index', one, other, choices)).toEqual([
    { label: '所在地', one: '双塔街道', other: 'b' },
    { label: '位置，楼层', one: '1 楼', other: '2 楼' },
    { label: '进入方式，怎么进去', one: '到服务台取钥匙', other: '推门即入' },
    { label: '照片第 1 项，画面说明', one: '门', other: '窗' },
    { label: '正文', one: '正文', other: '正文二' },
  ]);
});

it('knows the settings, and what only one version has', () => {
  expect(differences('settings/site', { searches: ['一', '二'] }, { searches: ['一'] })).toEqual([
    { label: '首页搜索建议', one: '一\n二', other: '一' },
  ]);
  expect(differences('settings/site', { slogan: '大字' }, {})).toEqual([
    { label: '首页大字', one: '大字', other: '' },
  ]);
});

it('marks what the other text lacks', () => {
  expect(textMarks('三楼电梯右手', '二楼电梯口右手')).toEqual([
    [
      { text: '三', isMarked: true },
      { text: '楼电梯右手', isMarked: false },
    ],
    [
      { text: '二', isMarked: true },
      { text: '楼电梯', isMarked: false },
      { text: '口', isMarked: true },
      { text: '右手', isMarked: false },
    ],
  ]);
});

it('loses nothing of either text, and calls the same what is the same in both', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '，', '\n', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [left, right] = textMarks(one, other);
      const all = (pieces: typeof left) => pieces.map(({ text }) => text).join('');
      expect([all(left), all(right)]).toEqual([one, other]);
      const common = (pieces: typeof left) => all(pieces.filter(({ isMarked }) => !isMarked));
      expect(common(left)).toBe(common(right));
    }),
  );
});

it('compares long texts by lines', () => {
  const long = Array.from({ length: 400 }, (_, line) => `第 ${line} 行有一些字`).join('\n');
  const [left] = textMarks(long, long.replace('第 200 行', '第二百行'));
  expect(left.filter(({ isMarked }) => isMarked)).toEqual([{ text: '第 200 行有一些字\n', isMarked: true }]);
});
