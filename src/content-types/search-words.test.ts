import { describe, expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

const tooShort = '一个字几乎每一页都有，会搜出所有内容。请写两个字以上';
const alone = '只有一个词，对不上别的。请再写一个，或者删去这一组';
const several = '一格只写一个词。请把用标点隔开的词分到几格里';
const again = '已经写在第 1 组第 1 个。一个词只能写一次，请删去一处';

describe('words of the search', () => {
  test('may be none', () => {
    expect(searchWords.schema.parse({})).toEqual({ same: [], explained: [] });
  });

  test.each([['12338'], ['8·26'], ['WiFi 角'], ['三八']])('may be %s', (term) => {
    expect(issues({ same: [{ terms: [term, '另一个'] }], explained: [{ term, sentence: '解释' }] })).toEqual(
      [],
    );
  });

  test.each([
    [['母婴室', '奶'], 'same.0.terms.1', tooShort],
    [['母婴室', '奶！'], 'same.0.terms.1', tooShort],
    [['母婴室'], 'same.0.terms', alone],
    [[], 'same.0.terms', alone],
    [['母婴室', '喂奶、哺乳'], 'same.0.terms.1', several],
    [['母婴室', '母婴室'], 'same.0.terms.1', `“母婴室”${again}`],
    [['WiFi 角', 'ｗｉｆｉ  角'], 'same.0.terms.1', `“ｗｉｆｉ  角”${again}`],
  ])('%j are not the same: %s %s', (terms, place, message) => {
    expect(issues({ same: [{ terms }] })).toContain(`${place} ${message}`);
  });

  test('are in one group only, and all repetitions are told with the other faults', () => {
    const same = [{ terms: ['母婴室', '奶'] }, { terms: ['母婴室', '喂奶'] }, { terms: ['喂奶', '哺乳'] }];
    expect(issues({ same })).toEqual([
      `same.0.terms.1 ${tooShort}`,
      `same.1.terms.0 “母婴室”${again}`,
      'same.2.terms.0 “喂奶”已经写在第 2 组第 2 个。一个词只能写一次，请删去一处',
    ]);
  });

  test('are explained once', () => {
    const explained = ['五亮', '执委', '五亮'].map((term) => ({ term, sentence: '解释' }));
    expect(issues({ explained })).toEqual([
      'explained.2.term “五亮”已经在第 1 项解释过。一个词只解释一次，请删去一处',
    ]);
  });
});

/** Each once, as the check tells them. */
function issues(data: object): string[] {
  const { error } = searchWords.schema.safeParse(data);
  return [...new Set(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`))];
}
