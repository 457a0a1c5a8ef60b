import { minutesOfDay, readHours, type HoursRule } from '../finder/hours-grammar.ts';

/**
 * Opening hours in OpenStreetMap's syntax as a Chinese sentence: `Mo-Fr 09:00-17:00; PH off` → 周一至周五 9:00–17:00，节假日不开放.
 * What it cannot read it returns as it is, so that nothing is lost.
 */
export function hoursInWords(hours: string): string {
  if (hours.trim() === '24/7') return '全天开放';
  return readHours(hours)?.map(ruleInWords).join('，') ?? hours;
}

function ruleInWords({ days, spans, comment }: HoursRule): string {
  const when = days ? daysInWords(days) : '每天';
  if (spans.length === 0) return `${when}不开放`;
  const times = spans.map((span) => span.map(clock).join('–')).join('、');
  if (comment === undefined) return `${when} ${times}`;
  if (times !== '0:00–24:00') return `${when} ${times}（${comment}）`;
  return days ? `${when}${comment}` : comment;
}

function daysInWords(days: string[]): string {
  if (days.join() === 'Mo-Su') return '每天';
  const names = (range: string) => range.split('-').map((day) => dayNames[day]);
  return days.map((range) => names(range).join('至')).join('、');
}

function clock(minute: number): string {
  if (minute > minutesOfDay) return `次日 ${clock(minute - minutesOfDay)}`;
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

const dayNames: Record<string, string> = {
  Mo: '周一',
  Tu: '周二',
  We: '周三',
  Th: '周四',
  Fr: '周五',
  Sa: '周六',
  Su: '周日',
  PH: '节假日',
};
