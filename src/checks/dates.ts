import type { Complaint } from './issue-sentence.ts';
import { consentEndsSoon } from './rules/consent-ends-soon.ts';
import { publishedTooEarly } from './rules/published-too-early.ts';
import type { Rule } from './rules/rule.ts';
import { scheduled } from './rules/scheduled.ts';
import { stalePlace } from './rules/stale-place.ts';

/** The complaints about dates that cannot be, held against a minute of Beijing's clock, YYYY-MM-DD HH:MM. */
export function dateComplaints(data: unknown, now: string): Complaint[] {
  const { publishedAt, consent, date, endDate, honors, checkedOn } = data as Dated;
  const complaints: Complaint[] = [];
  const add = (message: string, ...path: Complaint['path']) => complaints.push({ path, message });
  const warn = (rule: Rule, message: string, ...path: Complaint['path']) =>
    complaints.push({ path, message, rule });
  const expires = consent?.expires;
  if (isDate(expires) && expires < now.slice(0, 10)) {
    const message = `“公开依据与同意”在 ${expires} 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。`;
    complaints.push({ path: ['consent', 'expires'], message, withholds: true });
  } else if (isDate(expires) && expires.length === 10 && daysBetween(now, expires) <= 30) {
    const days = daysBetween(now, expires);
    const message = `“公开依据与同意”还有 ${days} 天到期，到期后这一条自动不再公开。请早些重新征得同意。`;
    warn(consentEndsSoon, message, 'consent', 'expires');
  }
  const agreed = consent?.on;
  if (isDate(agreed) && isAfter(agreed, now)) {
    add(`“公开依据与同意”的“同意日期”${agreed} 还没有到。请改正。`, 'consent', 'on');
  }
  if (isDate(agreed) && isDate(expires) && isAfter(agreed, expires)) {
    const message = `“公开依据与同意”的“有效期至”${expires} 在“同意日期”${agreed} 之前。请改正。`;
    add(message, 'consent', 'expires');
  }
  if (isDate(checkedOn) && isAfter(checkedOn, now)) {
    add(`“最近核对”${checkedOn} 还没有到。请写真正去看过的日期。`, 'checkedOn');
  } else if (isDate(checkedOn) && yearAfter(checkedOn) < now.slice(0, 10)) {
    const message = `上次核对是 ${checkedOn}，过了 12 个月。请去看一看，改好后更新“最近核对”。`;
    warn(stalePlace, message, 'checkedOn');
  }
  if (isDate(publishedAt) && isDate(date) && isAfter(date, publishedAt) && !isAfter(date, now)) {
    const message = `“发布时间”${publishedAt} 在“活动日期”${date} 之前。请核对这两个日期。`;
    warn(publishedTooEarly, message, 'publishedAt');
  }
  if (isDate(publishedAt) && publishedAt > minutesLater(now, grace)) {
    complaints.push(comingComplaint(publishedAt, now));
  }
  if (isDate(date) && isAfter(date, now)) {
    add(`活动回顾写办过的活动，“活动日期”${date} 还没有到。请等办完再发布，或者改正日期。`, 'date');
  }
  if (isDate(date) && isDate(endDate) && isAfter(date, endDate)) {
    add(`“结束日期”${endDate} 在“活动日期”${date} 之前。请改正；当天结束的，不填“结束日期”。`, 'endDate');
  }
  for (const [index, honor] of (Array.isArray(honors) ? (honors as (Honor | null)[]) : []).entries()) {
    const year = honor?.year;
    if (!isDate(year) || !isAfter(year, now)) continue;
    add(`“荣誉”第 ${index + 1} 项的“年份”${year} 还没有到。请改正。`, 'honors', index, 'year');
  }
  return complaints;
}

/** An entry may wait for its day; a day that is far off is a slip of the pen. */
function comingComplaint(publishedAt: string, now: string): Complaint {
  const path = ['publishedAt'];
  if (daysBetween(now, publishedAt.slice(0, 10)) > 90) {
    const message = `“发布时间”${publishedAt} 还很远。最多提前 90 天定好发布时间，请改正年份和日期（北京时间）。`;
    return { path, message };
  }
  const message = `定在 ${publishedAt} 发布：到那以前网站上看不到这一条，过后网站下一次重新生成（每天夜里，或者有人发布时）才出现。要马上发布，把“发布时间”改成现在。`;
  return { path, message, rule: scheduled, withholds: true };
}

/**
 * The minute that Beijing's clocks show, YYYY-MM-DD HH:MM, wherever the computer stands; in a process whose environment has
 * BUILD_NOW, that minute: an old commit can be checked and built as it was on its day.
 */
export function beijingNow(clock?: number): string {
  const given = clock === undefined ? globalThis.process?.env?.['BUILD_NOW'] : undefined;
  if (given && /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(given)) return given;
  return minuteOf(clock ?? Date.now());
}

function minuteOf(clock: number): string {
  return new Date(clock + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Compared as far as both are known: 2018-03 is not after 2018-03-08. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

function minutesLater(minute: string, minutes: number): string {
  return new Date(Date.parse(`${minute.replace(' ', 'T')}Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}

function daysBetween(now: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(now.slice(0, 10))) / 86_400_000);
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** What is not written as a date is the schema's to refuse. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2}( \d{2}:\d{2})?)?)?$/.test(value);
}

/** Minutes by which a computer's clock may be ahead. */
const grace = 10;

interface Dated {
  publishedAt?: unknown;
  consent?: { on?: unknown; expires?: unknown } | null;
  checkedOn?: unknown;
  date?: unknown;
  endDate?: unknown;
  honors?: unknown;
}

interface Honor {
  year?: unknown;
}
