/**
 * The rules of opening hours in the order in which they stand; undefined for what `hoursPattern` does not admit.
 * Only this file knows the syntax: it runs in the browser, and the content types and the words read it here.
 */
export function readHours(hours: string): HoursRule[] | undefined {
  const text = hours.trim();
  if (!hoursPattern.test(text)) return undefined;
  if (text === '24/7') return [{ spans: [[0, minutesOfDay]] }];
  return text.split(/; ?/).map(readRule);
}

function readRule(rule: string): HoursRule {
  const [, comment] = /"(.*)"/.exec(rule) ?? [];
  const plain = rule.replace(/".*"/, '');
  const days = plain.match(new RegExp(dayRange, 'g'));
  const times = plain.match(/\d\d:\d\d-\d\d:\d\d/g);
  const spans: Span[] = times ? times.map(readSpan) : comment ? [[0, minutesOfDay]] : [];
  return { ...(days ? { days } : {}), spans, ...(comment ? { comment } : {}) };
}

/** A span that does not end after it begins ends on the next day. */
function readSpan(span: string): Span {
  const [from = 0, to = 0] = span.split('-').map(minutesOf);
  return [from, to > from ? to : to + minutesOfDay];
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes from midnight to midnight. */
export const minutesOfDay = 24 * 60;

const list = (item: string) => `${item}(?:, ?${item})*`;
const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const dayRange = `(?:${day}(?:-${day})?|PH)`;
const days = list(dayRange);
/** From 00:00–23:59 until at most 26:00, two in the night. */
const times = list('(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-5]):[0-5]\\d|26:00)');
const comment = '"[^";\\s](?:[^";\\n]{0,38}[^";\\s])?"';
const rule = `(?:(?:${days} )?(?:${times}(?: ${comment})?|${comment})|${days} (?:off|closed))`;

/**
 * The part of OpenStreetMap's syntax that the site reads (wiki.openstreetmap.org/wiki/Key:opening_hours): days, times,
 * `off`, public holidays as PH, and a quoted comment of at most 40 characters where one must ask first.
 */
export const hoursPattern = new RegExp(`^(?:24/7|${rule}(?:; ?${rule})*)$`);

export interface HoursRule {
  /** `Mo`, `Mo-Fr`, `PH` …; without days it holds on every day. */
  days?: string[];
  /** Minutes from the midnight that begins the day, the end up to 48 hours; none where the days are off. */
  spans: Span[];
  /** What one must do first: 先打电话. */
  comment?: string;
}

export type Span = [from: number, to: number];
