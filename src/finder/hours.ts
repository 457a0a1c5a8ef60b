import { beijingTime, momentOf } from './beijing-time.ts';
import { partsOf, type Part } from './day-parts.ts';
import type { Holidays } from './holidays.ts';
import { readHours, type HoursRule } from './hours-grammar.ts';

/**
 * Whether a place with these opening hours is open at a moment, by the clock of China whatever the device's. Hours have
 * OpenStreetMap's meaning (a later rule replaces earlier ones on its days), except that nothing is claimed which nobody
 * knows: what a place does on a holiday that its hours do not name, or what careless rules mean (day-parts.ts).
 */
export function openState(hours: string | undefined, now: Date, holidays: Holidays): OpenState {
  if (hours === undefined) return { state: 'unknown' };
  const known = knownAt(now, holidays);
  if (!known.has(hours)) known.set(hours, evaluate(hours, now, holidays));
  return known.get(hours)!;
}

function evaluate(hours: string, now: Date, holidays: Holidays): OpenState {
  const rules = readHours(hours);
  if (!rules) return { state: 'unknown' };
  const [current, next] = stretches(rules, now, holidays);
  if (current?.state === 'ask') return { state: 'ask' };
  if (current?.state === 'open') return { state: 'open', ...(next ? { until: next.from } : {}) };
  return { state: 'closed', ...(next?.state === 'open' ? { opensAt: next.from } : {}) };
}

/** The stretch of one state that holds at the moment, and the one after it where it comes within 14 days. */
function stretches(rules: HoursRule[], now: Date, holidays: Holidays): Stretch[] {
  const { day: today } = beijingTime(now);
  const found: Stretch[] = [];
  for (let day = today; day <= today + 14; day++) {
    for (const { from, to, state } of partsOf(day, rules, holidays)) {
      if (momentOf(day, to) <= now) continue;
      if (found[found.length - 1]?.state !== state) found.push({ from: momentOf(day, from), state });
      if (found.length === 2) return found;
    }
  }
  return found;
}

/** Thousands of places have the same few hours, and no state changes within a minute. */
function knownAt(now: Date, holidays: Holidays): Map<string, OpenState> {
  const minute = Math.floor(now.getTime() / 60_000);
  if (latest.minute !== minute || latest.holidays !== holidays)
    latest = { minute, holidays, states: new Map() };
  return latest.states;
}

let latest: Known = { minute: NaN, holidays: undefined, states: new Map() };

export type OpenState =
  /** `until` is missing where it stays open for 14 days and more. */
  | { state: 'open'; until?: Date }
  /** `opensAt` is missing where it does not open within 14 days or nobody knows for sure. */
  | { state: 'closed'; opensAt?: Date }
  /** One must ask first: the hours say so, or what they mean on this day is not known. */
  | { state: 'ask' }
  /** No hours, or none that can be read. */
  | { state: 'unknown' };

interface Known {
  minute: number;
  holidays: Holidays | undefined;
  states: Map<string, OpenState>;
}

interface Stretch {
  from: Date;
  state: Part['state'];
}
