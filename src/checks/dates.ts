import type { Complaint } from './issue-sentence.ts';

/** The complaints about dates that cannot be, held against a minute of Beijing's clock, YYYY-MM-DD HH:MM. */
export function dateComplaints(data: unknown, now: string): Complaint[] {
  const { publishedAt, consent, date, endDate, honors } = data as Dated;
  const complaints: Complaint[] = [];
  const add = (message: string, ...path: Complaint['path']) => complaints.push({ path, message });
  const expires = consent?.expires;
  if (isDate(expires) && expires < now.slice(0, 10)) {
    const message = `“公开依据与同意”在 ${expires} 到期了，这一条已经不再公开。请重新征得同意并改有效期，或者删去这一条。`;
    complaints.push({ path: ['consent', 'expires'], message, withholds: true });
  }
  if (isDate(publishedAt) && publishedAt > minutesLater(now, grace)) {
    add(`“发布时间”${publishedAt} 还没有到。请写现在或以前的时间（北京时间）。`, 'publishedAt');
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

/** The minute that Beijing's clocks show, YYYY-MM-DD HH:MM, wherever the computer stands. */
export function beijingNow(clock = Date.now()): string {
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

/** What is not written as a date is the schema's to refuse. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2}( \d{2}:\d{2})?)?)?$/.test(value);
}

/** Minutes by which a computer's clock may be ahead. */
const grace = 10;

interface Dated {
  publishedAt?: unknown;
  consent?: { expires?: unknown } | null;
  date?: unknown;
  endDate?: unknown;
  honors?: unknown;
}

interface Honor {
  year?: unknown;
}
