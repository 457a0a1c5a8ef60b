import { filterNames } from './address.ts';
import type { Chosen, Counts } from '../../search/index.ts';

/** The filters whose values would narrow what is found, and those that are chosen; the latest years and else the largest first. */
export function offersOf(counts: Counts, chosen: Chosen, total: number): Offer[] {
  return filterNames.flatMap((name) => {
    const picked = chosen[name] ?? [];
    if (withinType.has(name) && picked.length === 0 && !chosen['类型']?.length) return [];
    const all = { ...Object.fromEntries(picked.map((value) => [value, 0])), ...counts[name] };
    const narrows = (count: number) => count > 0 && (picked.length > 0 || count < total);
    const values = Object.entries(all).filter(([value, count]) => picked.includes(value) || narrows(count));
    return values.length > 0
      ? [{ name, values: values.sort(name === '年份' ? latestFirst : mostFirst) }]
      : [];
  });
}

/** These mean something else in every type, and would fill the screen of a phone before one is chosen. */
const withinType: ReadonlySet<string> = new Set(['类别', '级别']);

function mostFirst([a, many]: Value, [b, few]: Value): number {
  return few - many || (a < b ? -1 : 1);
}

function latestFirst([a]: Value, [b]: Value): number {
  return a < b ? 1 : -1;
}

type Value = [value: string, count: number];

interface Offer {
  name: string;
  values: Value[];
}
