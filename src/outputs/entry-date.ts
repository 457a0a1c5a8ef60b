import type { Entry } from '../content-types/index.ts';

/** The day by which an entry is sorted, as far as it is known (2018, 2018-03): of the activity, of the latest honour, else of publishing; else empty. */
export function entryDate({ type, data }: Entry): string {
  if (type === 'activities') return ('date' in data && data.date) || '';
  if (!('honors' in data)) return data.publishedAt;
  return data.honors.map(({ year }) => year ?? '').reduce((last, year) => (year > last ? year : last), '');
}
