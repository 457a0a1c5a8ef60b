import { hoursRule } from '../content-types/opening-hours.ts';

/**
 * Opening hours in OpenStreetMap's syntax as a Chinese sentence: `Mo-Fr 09:00-17:00; PH off` → 周一至周五 9:00–17:00，节假日不开放.
 * What it cannot read it returns as it is, so that nothing is lost.
 */
export function hoursInWords(hours: string): string {
  if (hours.trim() === '24/7') return '全天开放';
  const rules = hours.split(';').map((rule) => ruleInWords(rule.trim()));
  return rules.every((rule) => rule !== undefined) ? rules.join('，') : hours;
}

function ruleInWords(rule: string): string | undefined {
  const [found, days = 'Mo-Su', times, closed] = hoursRule.exec(rule) ?? [];
  if (found === undefined) return undefined;
  return times
    ? `${daysInWords(days)} ${times.split(',').map(spanInWords).join('、')}`
    : `${daysInWords(closed!)}不开放`;
}

function daysInWords(days: string): string {
  if (days === 'Mo-Su') return '每天';
  const names = (part: string) => part.split('-').map((name) => dayNames[name.trim()]);
  return days
    .split(',')
    .map((part) => names(part).join('至'))
    .join('、');
}

/** Two times as words: 09:00-11:30 → 9:00–11:30. */
export function spanInWords(span: string): string {
  return span
    .trim()
    .replaceAll(/0?(\d{1,2}:\d{2})/g, '$1')
    .replace('-', '–');
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
