import type { Holidays } from '../../finder/holidays.ts';
import { openState, type OpenState } from '../../finder/hours.ts';
import type { FinderPlace, ThreeValued } from '../../finder/place-data.ts';
import { dateOf, beijingTime } from '../../finder/beijing-time.ts';
import type { Wanted } from './wanted.ts';

/**
 * Whether a place is what is wanted: yes where every condition is known to hold, no where one is known not to,
 * and not known (`unknown`) otherwise, whatever the others say. Conditions that a filter does not name are not asked.
 */
export function judge(place: FinderPlace, wanted: Wanted, moment: Moment): ThreeValued {
  let verdict: ThreeValued = 'yes';
  for (const condition of conditions) {
    const value = condition(place, wanted, moment);
    if (value === 'no') return 'no';
    if (value === 'unknown') verdict = 'unknown';
  }
  return verdict;
}

/** What is needed of a moment to judge by, with a memory: thousands of places have a few dozen opening hours. */
export function momentOf(now: Date, holidays: Holidays): Moment {
  const states = new Map<string | undefined, OpenState>();
  const { day } = beijingTime(now);
  return {
    now,
    yearAgo: dateOf(day - 365),
    stateOf(hours) {
      let state = states.get(hours);
      if (!state) states.set(hours, (state = openState(hours, now, holidays)));
      return state;
    },
  };
}

const conditions: ((place: FinderPlace, wanted: Wanted, moment: Moment) => ThreeValued)[] = [
  ({ district, street }, { region }) => {
    const [wantedDistrict = '', wantedStreet = ''] = region.split('/');
    return both(named(district, wantedDistrict), named(street, wantedStreet));
  },
  ({ kind }, wanted) => (!wanted.kind ? 'yes' : kind === 'unknown' ? 'unknown' : is(kind === wanted.kind)),
  ({ fathers }, wanted) => (wanted.fathers ? fathers : 'yes'),
  ({ how }, { access }) => (!access ? 'yes' : how === 'unknown' ? 'unknown' : is(how === 'open')),
  ({ checkedOn }, { checked }, { yearAgo }) =>
    !checked ? 'yes' : checkedOn === undefined ? 'unknown' : is(checkedOn >= yearAgo),
  ({ hours }, { open }, { stateOf }) => (open ? openness[stateOf(hours).state] : 'yes'),
  ({ amenities }, wanted) => {
    const values = wanted.amenities.map((key) => amenities[key] ?? 'unknown');
    return values.includes('no') ? 'no' : values.includes('unknown') ? 'unknown' : 'yes';
  },
];

const openness: Record<OpenState['state'], ThreeValued> = {
  open: 'yes',
  closed: 'no',
  ask: 'unknown',
  unknown: 'unknown',
};

function named(area: { title: string } | undefined, wanted: string): ThreeValued {
  if (!wanted) return 'yes';
  return area ? is(area.title === wanted) : 'unknown';
}

function both(one: ThreeValued, other: ThreeValued): ThreeValued {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

function is(condition: boolean): ThreeValued {
  return condition ? 'yes' : 'no';
}

export interface Moment {
  now: Date;
  /** The day a year ago, YYYY-MM-DD. */
  yearAgo: string;
  stateOf(hours: string | undefined): OpenState;
}
