import ical, { ICalEventRepeatingFreq, type ICalDateTimeValue } from 'ical-generator';
import { weekdays } from '../content-types/five-lights.ts';
import { contentTypes, type Entry } from '../content-types/index.ts';
import { entryUrl, isoTime, type OutputContext } from './context.ts';

/** The timetable of one micro-home as an iCalendar feed (RFC 5545): an event for each session, every week, on Beijing's clock. */
export function homeCalendar(home: MicroHome, context: OutputContext): string {
  return calendarOf(home.data.title, entryUrl(home, context), [home], context);
}

/** The timetables of all micro-homes as one feed; without any it is an empty calendar. */
export function allHomesCalendar(homes: readonly MicroHome[], context: OutputContext): string {
  const { id, name } = contentTypes['micro-homes'];
  return calendarOf(`${name} - ${context.site.name}`, `${context.siteUrl}${id}/`, homes, context);
}

/** The path of a micro-home's feed below the site's address; without an id, of the one for all. */
export function calendarPath(id?: string): string {
  return id ? `feeds/micro-homes/${id}.ics` : 'feeds/micro-homes.ics';
}

function calendarOf(name: string, url: string, homes: readonly MicroHome[], context: OutputContext): string {
  const calendar = ical({
    name,
    url,
    prodId: { company: context.site.name, product: 'weijia', language: 'ZH' },
    timezone: { name: zone, generator: () => zoneRules },
  });
  for (const home of homes) {
    for (const session of numbered(home.data.lights.timetable))
      calendar.createEvent(eventOf(home, session, context));
  }
  return calendar.toString();
}

/** Nothing in it depends on when or where the site is built, so that a reader sees a change only where there is one. */
function eventOf(home: MicroHome, session: Session, context: OutputContext) {
  const { title, place, publishedAt, phone } = home.data;
  const url = entryUrl(home, context);
  const [begins = '', ends = ''] = session.time.split('-');
  const first = firstDay(publishedAt.slice(0, 10), session.weekday);
  return {
    id: `${home.id}.${session.weekday}.${begins.replace(':', '')}.${session.nth}@${new URL(url).hostname}`,
    stamp: utc(new Date(isoTime(publishedAt))),
    start: wallClock(first, begins),
    end: wallClock(ends > begins ? first : daysLater(first, 1), ends),
    timezone: zone,
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY },
    summary: `${session.title} · ${title}`,
    description: [phone && `电话：${phone}`, `详情：${url}`].filter(Boolean).join('\n'),
    location: [place.venue, place.address, place.floor].filter(Boolean).join('，') || title,
    url,
  };
}

/** Sessions that begin at the same time are told apart by their order. */
function numbered(timetable: MicroHome['data']['lights']['timetable']): Session[] {
  const seen = new Map<string, number>();
  return timetable.map((session) => {
    const key = session.weekday + session.time.slice(0, 5);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...session, nth };
  });
}

/** The first such weekday from a day on, YYYY-MM-DD. */
function firstDay(from: string, weekday: keyof typeof weekdays): string {
  const wanted = Object.keys(weekdays).indexOf(weekday);
  const today = (new Date(`${from}T00:00Z`).getUTCDay() + 6) % 7;
  return daysLater(from, (wanted - today + 7) % 7);
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A time as the clocks of the calendar's zone show it. */
function wallClock(day: string, time: string): ICalDateTimeValue {
  return written(new Date(`${day}T${time}:00+08:00`), `${day}T${time}:00`);
}

/** In UTC, as the standard asks for; the generator forgets the Z where the calendar has a zone. */
function utc(moment: Date): ICalDateTimeValue {
  return written(moment, `${moment.toISOString().slice(0, 19)}Z`);
}

/** The generator asks a time for its digits; of a Date it would take those of the computer's own zone. */
function written(moment: Date, iso: string): ICalDateTimeValue {
  const [day = '', time = ''] = iso.replaceAll(/[-:]/g, '').split('T');
  return {
    format: (pattern) => (pattern === 'YYYYMMDD' ? day : time),
    isValid: () => true,
    toDate: () => moment,
    toJSON: () => moment.toJSON(),
  };
}

const zone = 'Asia/Shanghai';

/** China has had one time without summer time since 1991. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\n');

type MicroHome = Entry<'micro-homes'>;
type Session = MicroHome['data']['lights']['timetable'][number] & { nth: number };
