/** A moment as the clock in China shows it (UTC+8 all year since 1992), whatever the device's time zone. */
export function beijingTime(moment: Date): BeijingTime {
  const shifted = moment.getTime() + offset;
  const day = Math.floor(shifted / msOfDay);
  return { day, minute: Math.floor((shifted - day * msOfDay) / 60_000) };
}

/** The moment at which a day's minute begins; minutes may go beyond the day. */
export function momentOf(day: number, minute: number): Date {
  return new Date(day * msOfDay + minute * 60_000 - offset);
}

/** A day as YYYY-MM-DD. */
export function dateOf(day: number): string {
  return new Date(day * msOfDay).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

const msOfDay = 86_400_000;
const offset = 8 * 3_600_000;

export interface BeijingTime {
  /** Days since 1 January 1970. */
  day: number;
  /** Minutes since midnight. */
  minute: number;
}
