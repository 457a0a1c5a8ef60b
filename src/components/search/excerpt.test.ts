import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const z = '\u200B';
const title = '天虹商场母婴室';
const summary = '商场里的母婴室，三楼。';

test('shows the whole summary where the words stand in it', () => {
  expect(excerptOf('<mark>母</mark><mark>婴</mark><mark>室</mark>在…', title, summary, '母婴室')).toBe(
    '商场里的<mark>母婴室</mark>，三楼。',
  );
});

test('shows the place in the text else, without the single characters that are marked elsewhere', () => {
  const excerpt = `有<mark>律${z}</mark><mark>师${z}</mark><mark>坐${z}</mark><mark>班${z}</mark>，还有咨询<mark>师</mark>`;
  expect(excerptOf(excerpt, title, summary, '律师坐班')).toBe('有<mark>律师坐班</mark>，还有咨询师');
});

test('leaves out the heading with which a text begins', () => {
  expect(excerptOf('天虹商场母婴室. 门口有<mark>热</mark><mark>水</mark>', title, summary, '热水')).toBe(
    '门口有<mark>热水</mark>',
  );
});

test('shows the summary where only the title holds the words', () => {
  expect(excerptOf('<mark>天</mark><mark>虹</mark>商场母婴室. 别的话', title, summary, '天虹')).toBe(summary);
});

test('keeps what Pagefind marked where the words never stand together', () => {
  expect(excerptOf('“<mark>826</mark>”<mark>助</mark><mark>学</mark>', title, summary, '826助学')).toBe(
    '“<mark>826</mark>”<mark>助学</mark>',
  );
});

test('a summary cannot bring markup of its own', () => {
  expect(excerptOf('', 'x', '<img onerror=x>', '')).toBe('&lt;img onerror=x&gt;');
});

test.each(['amp', 'lt', 'quot'])('does not find %s in the signs that HTML escapes', (word) => {
  const typed = 'A&B <C> "D"';
  const escaped = 'A&amp;B &lt;C&gt; &quot;D&quot;';
  expect(excerptOf('', word, typed, word)).toBe(escaped);
  expect(excerptOf(`A&B &lt;C&gt; "D" ${word}`, 'x', 'y', word)).toBe(`${escaped} <mark>${word}</mark>`);
  expect(excerptOf('A&B <mark>律</mark>&lt;', 'x', 'y', '律师')).toBe('A&amp;B <mark>律</mark>&lt;');
});

test('leaves out a heading with signs and dots in it', () => {
  expect(excerptOf('No.1 &lt;家&gt;. 有<mark>热水</mark>', 'No.1 <家>', '', '热水')).toBe(
    '有<mark>热水</mark>',
  );
});
