import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (lines: string[], title: string, text: string) =>
  excerptOf(lines, title, text)
    .parts.map(({ text, marked }) => (marked ? `<${text}>` : text))
    .join('');

it('shows the line that has the words, and marks them', () => {
  expect(shown(['老城的一家。', '律师每周来坐班，免费咨询。'], '羿唐', '律师 咨询')).toBe(
    '<律师>每周来坐班，免费<咨询>。',
  );
});

it('shows the first line where only the name has the words', () => {
  expect(shown(['老城的一家。', '在羿唐。'], '羿唐妇女微家', '羿唐妇女')).toBe('老城的一家。');
});

it('prefers a sentence to a heading of the same words', () => {
  expect(shown(['五亮', '五亮工程把牌子亮出来。'], '微家', '五亮')).toBe('<五亮>工程把牌子亮出来。');
});

it('marks the longest piece where no line has the whole', () => {
  expect(shown(['评出一百户最美的家庭。'], '活动', '最美家庭')).toBe('评出一百户<最美>的家庭。');
});

it('cuts a long line around the place', () => {
  const line = `${'前'.repeat(100)}母婴室${'后'.repeat(100)}`;
  expect(shown([line], '家', '母婴室')).toMatch(/^…前{20}<母婴室>后{49}…$/);
});

it('takes signs for signs, not for a pattern', () => {
  expect(shown(['学 C++ 的班'], '课', 'c++')).toBe('学 <C++> 的班');
});

it('marks a word that has quotation marks within it', () => {
  expect(shown(['她是江苏省“三八”红旗手。'], '人', '三八红旗手')).toBe('她是江苏省“<三八”红旗手>。');
});

it('puts what the page is about behind a bare fact', () => {
  expect(shown(['姑苏区新建的七间母乳哺育室之一。', '天虹商场'], '哺育室', '天虹商场')).toBe(
    '<天虹商场> · 姑苏区新建的七间母乳哺育室之一。',
  );
  expect(shown(['短的。', '天虹商场'], '哺育室', '天虹商场')).toBe('<天虹商场>');
});
