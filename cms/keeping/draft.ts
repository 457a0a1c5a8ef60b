import { withoutEmpty } from '../entry-file.ts';

/** How long a draft stays on the device, how long one that was thrown away, how many there are, how long one may be. */
export const limits = {
  days: 30,
  daysThrownAway: 1,
  drafts: 40,
  /** Characters of a draft's JSON; the longest entry of the site has a hundredth of it. */
  words: 1_000_000,
  /** Bytes of the photos of one draft. */
  photos: 60_000_000,
} as const;

/** Which drafts the device may forget at a moment (milliseconds): the old, the thrown away, and the oldest of too many. */
export function forgettable(drafts: readonly Draft[], now: number): Draft[] {
  const day = 24 * 60 * 60 * 1000;
  const isOver = ({ at, thrownAwayAt }: Draft) =>
    now - at > limits.days * day ||
    (thrownAwayAt !== undefined && now - thrownAwayAt > limits.daysThrownAway * day);
  const kept = drafts.filter((draft) => !isOver(draft)).sort((one, other) => other.at - one.at);
  return [...drafts.filter(isOver), ...kept.slice(limits.drafts)];
}

/** Whether two forms say the same; what is empty counts as not there, whatever the order of keys. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return canonical(withoutEmpty(one)) === canonical(withoutEmpty(other));
}

/** When a draft was written, as an editor says it: 今天 14:32, 11月24日 9:05; by the clock of this computer. */
export function whenInWords(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  const clock = `${then.getHours()}:${String(then.getMinutes()).padStart(2, '0')}`;
  const isToday = then.toDateString() === today.toDateString();
  return `${isToday ? '今天' : `${then.getMonth() + 1}月${then.getDate()}日`} ${clock}`;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** What somebody wrote into a form of the desk and did not save. */
export interface Draft {
  id: string;
  /** The entry: `nursing-rooms/x/index`, or `nursing-rooms/` for one that does not exist yet. */
  entry: string;
  /** When it was written last, in milliseconds. */
  at: number;
  /** The form's data. */
  words: Record<string, unknown>;
  /** The entry's file as it was when the writing began. */
  base?: string | undefined;
  /** How many photos that were chosen are kept with it, and how many did not fit. */
  photos: number;
  photosLeftOut: number;
  /** When it was thrown away; it can be taken back for a while. */
  thrownAwayAt?: number | undefined;
}
