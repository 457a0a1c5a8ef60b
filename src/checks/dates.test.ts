import { expect, it } from 'vitest';
import { beijingNow, dateComplaints } from './dates.ts';

const now = '2026-11-22 23:55';

it.each<[object, string]>([
  [
    { consent: { expires: '2026-11-21' } },
    '“公开依据与同意”在 2026-11-21 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。',
  ],
  [
    { publishedAt: '2026-11-23 00:06' },
    '“发布时间”2026-11-23 00:06 还没有到。请写现在或以前的时间（北京时间）。',
  ],
  [
    { publishedAt: '2026-11-23 23:59' },
    '“发布时间”2026-11-23 23:59 还没有到。请写现在或以前的时间（北京时间）。',
  ],
  [
    { date: '2026-11-23' },
    '活动回顾写办过的活动，“活动日期”2026-11-23 还没有到。请等办完再发布，或者改正日期。',
  ],
  [{ date: '2026-12' }, '活动回顾写办过的活动，“活动日期”2026-12 还没有到。请等办完再发布，或者改正日期。'],
  [
    { date: '2018-03-08', endDate: '2018-03-01' },
    '“结束日期”2018-03-01 在“活动日期”2018-03-08 之前。请改正；当天结束的，不填“结束日期”。',
  ],
  [{ honors: [{ year: '2018' }, { year: '2027' }] }, '“荣誉”第 2 项的“年份”2027 还没有到。请改正。'],
])('refuses %o', (data, message) => {
  expect(dateComplaints(data, now).map((complaint) => complaint.message)).toEqual([message]);
});

it('withholds an entry whose consent ran out, and nothing else', () => {
  const data = { consent: { expires: '2026-01-01' }, date: '2099' };
  expect(dateComplaints(data, now).map(({ withholds }) => withholds)).toEqual([true, undefined]);
});

it.each([
  { consent: { expires: '2026-11-22' }, publishedAt: '2026-11-23 00:05' },
  { date: '2026-11', endDate: '2026-11-03' },
  { date: '2018-03-08', endDate: '2018' },
  { date: '2026', honors: [{ year: '2026' }, null, {}] },
  { date: '下周', publishedAt: '明天', honors: 'x', consent: null },
])('has nothing against %o', (data) => {
  expect(dateComplaints(data, now)).toEqual([]);
});

it("reads Beijing's clock", () => {
  expect(beijingNow(Date.parse('2026-11-22T16:05:59Z'))).toBe('2026-11-23 00:05');
});
