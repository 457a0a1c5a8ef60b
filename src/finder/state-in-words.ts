import { beijingTime, dateOf, weekdayOf } from './beijing-time.ts';
import type { OpenState } from './hours.ts';

/** A place's state at a moment as a visitor reads it: 开放中 · 到 21:30, 20 分钟后开门, 现在关着 · 明天 9:00 开, 先打电话问. */
export function stateInWords(state: OpenState, now: Date): string {
  if (state.state === 'unknown') return '开放时间待核实';
  if (state.state === 'ask') return '先打电话问';
  if (state.state === 'open') return openInWords(state.until, now);
  return closedInWords(state.opensAt, now);
}

function openInWords(until: Date | undefined, now: Date): string {
  if (!until) return '全天开放';
  const left = minutesBetween(now, until);
  return left <= soonClosed ? `开放中 · ${left} 分钟后关门` : `开放中 · 到${untilInWords(until, now)}`;
}

function closedInWords(opensAt: Date | undefined, now: Date): string {
  if (!opensAt) return '现在关着';
  const left = minutesBetween(now, opensAt);
  if (left <= soonOpen) return `${left} 分钟后开门`;
  return `现在关着 · ${dayInWords(opensAt, now) || '今天'} ${clock(beijingTime(opensAt).minute)} 开`;
}

/** Midnight is 24:00 of the day that it ends. */
function untilInWords(until: Date, now: Date): string {
  const { minute } = beijingTime(until);
  if (minute > 0) return `${dayInWords(until, now)} ${clock(minute)}`;
  return `${dayInWords(new Date(until.getTime() - 1), now)} 24:00`;
}

/** Empty for today. */
function dayInWords(moment: Date, now: Date): string {
  const { day } = beijingTime(moment);
  const ahead = day - beijingTime(now).day;
  if (ahead === 0) return '';
  if (ahead === 1) return '明天';
  if (ahead < 7) return `周${'一二三四五六日'[weekdayOf(day)]}`;
  const [, month, date] = dateOf(day).split('-').map(Number);
  return `${month} 月 ${date} 日`;
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function minutesBetween(from: Date, to: Date): number {
  return Math.ceil((to.getTime() - from.getTime()) / 60_000);
}

/** Minutes within which it matters more how long it takes than at what time it is. */
const soonOpen = 60;
const soonClosed = 30;
