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
    '定在 2026-11-23 00:06 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。',
  ],
  [
    { publishedAt: '2026-11-23 23:59' },
    '定在 2026-11-23 23:59 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。',
  ],
  [
    { publishedAt: '2027-02-21 00:00' },
    '“发布时间”2027-02-21 00:00 还很远。最多提前 90 天定好发布时间，请改正年份和日期（北京时间）。',
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
  [{ consent: { on: '2026-11-23' } }, '“公开依据与同意”的“同意日期”2026-11-23 还没有到。请改正。'],
  [
    { consent: { on: '2026-11-20', expires: '2026-11-22' } },
    '“公开依据与同意”还有 0 天到期，到期后这一条自动不再公开。请早些重新征得同意。',
  ],
  [{ checkedOn: '2026-11-23' }, '“最近核对”2026-11-23 还没有到。请写真正去看过的日期。'],
  [{ checkedOn: '2025-11-21' }, '上次核对是 2025-11-21，过了 12 个月。请去看一看，改好后更新“最近核对”。'],
  [
    { date: '2018-03-08', publishedAt: '2018-03-07 09:00' },
    '“发布时间”2018-03-07 09:00 在“活动日期”2018-03-08 之前。请核对这两个日期。',
  ],
])('refuses or warns of %o', (data, message) => {
  expect(dateComplaints(data, now).map((complaint) => complaint.message)).toEqual([message]);
});

it('withholds an entry whose consent ran out, and nothing else', () => {
  const data = { consent: { expires: '2026-01-01' }, date: '2099' };
  expect(dateComplaints(data, now).map(({ withholds }) => withholds)).toEqual([true, undefined]);
});

it.each([
  { consent: { on: '2026-11-22', expires: '2026-12-23' }, publishedAt: '2026-11-23 00:05' },
  { checkedOn: '2025-11-22', date: '2018', publishedAt: '2018-03-08 09:00' },
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
