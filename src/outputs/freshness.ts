import type { Entry } from '../content-types/index.ts';
import { dateInWords } from './facts.ts';

/**
 * How long ago somebody went to see a place, held against a day of Beijing's calendar, YYYY-MM-DD; undefined for what is
 * no place. The words name the day: pages are static, and “三个月前” would soon be wrong.
 */
export function freshnessOf({ data }: Pick<Entry, 'data'>, today: string): Freshness | undefined {
  if (!('place' in data)) return undefined;
  const { checkedOn } = data;
  if (!checkedOn) return { state: 'unknown', words: '最近核对：待核实' };
  const checked = `${dateInWords(checkedOn)}核对`;
  if (checkedOn >= yearBefore(today)) return { state: 'fresh', words: checked };
  return { state: 'old', words: checked, warning: '超过一年没有核对，去之前先问一问' };
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

export interface Freshness {
  state: 'unknown' | 'fresh' | 'old';
  /** 2025年3月8日核对 */
  words: string;
  /** What to mind before going there. */
  warning?: string;
}
