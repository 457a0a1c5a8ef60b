import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { allHomesCalendar, homeCalendar } from './calendar.ts';
import { consent, context, sample } from './samples.ts';

const timetable = [
  { weekday: 'mon', time: '09:00-11:00', title: '法律咨询' },
  { weekday: 'thu', time: '14:00-16:00', title: '读书会；带书, 带人' },
  { weekday: 'sat', time: '23:00-01:00', title: '夜谈' },
];
/** Published on a Thursday. */
const home = sample('micro-homes', {
  title: '示例微家',
  kind: 'other',
  consent,
  place: { venue: '茶馆', address: '临顿路 58 号' },
  phone: '12338',
  lights: { timetable },
});

describe('the feed of a micro-home', () => {
  const text = homeCalendar(home, context);
  const events = eventsOf(text);

  test('has an event a week for each session, from the first such day after publishing, on Beijing’s clock', () => {
    expect(
      events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.zone.tzid]),
    ).toEqual([
      ['2018-03-12T09:00:00', '2018-03-12T11:00:00', 'Asia/Shanghai'],
      ['2018-03-08T14:00:00', '2018-03-08T16:00:00', 'Asia/Shanghai'],
      ['2018-03-10T23:00:00', '2018-03-11T01:00:00', 'Asia/Shanghai'],
    ]);
    const [monday] = events;
    expect(monday!.startDate.toJSDate().toISOString()).toBe('2018-03-12T01:00:00.000Z');
    const days = monday!.iterator();
    expect([days.next(), days.next()].map(String)).toEqual(['2018-03-12T09:00:00', '2018-03-19T09:00:00']);
  });

  test('says what, where, and where to read more', () => {
    const [, reading] = events;
    expect({ ...pick(reading!), url: reading!.component.getFirstPropertyValue('url') }).toEqual({
      summary: '读书会；带书, 带人 · 示例微家',
      location: '茶馆，临顿路 58 号',
      description: '电话：12338\n详情：https://example.org/fulian/micro-homes/x/',
      url: 'https://example.org/fulian/micro-homes/x/',
    });
  });

  test('is stamped with the minute of publishing, in lines of CRLF of at most 75 bytes, each time the same', () => {
    expect(text).toContain('DTSTAMP:20180308T013000Z');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(homeCalendar(home, context)).toBe(text);
  });
});

test('the identity of an event outlives a new title, and no two events share one', () => {
  const renamed = sample('micro-homes', {
    ...home.data,
    lights: { timetable: timetable.map((session) => ({ ...session, title: '别的' })) },
  });
  const ids = (of: typeof home) => eventsOf(homeCalendar(of, context)).map(({ uid }) => uid);
  expect(ids(renamed)).toEqual(ids(home));
  expect(ids(home)).toEqual([
    'x.mon.0900.1@example.org',
    'x.thu.1400.1@example.org',
    'x.sat.2300.1@example.org',
  ]);
  const doubled = sample('micro-homes', {
    ...home.data,
    lights: { timetable: [...timetable, ...timetable] },
  });
  expect(new Set(ids(doubled)).size).toBe(6);
});

test('the feed for all has the events of every home, and is a calendar without any', () => {
  const other = { ...home, id: 'y' };
  expect(eventsOf(allHomesCalendar([home, other], context))).toHaveLength(6);
  const empty = new ICAL.Component(ICAL.parse(allHomesCalendar([], context)) as unknown[] as never);
  expect(empty.getFirstPropertyValue('version')).toBe('2.0');
  expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

/** The events as ical.js reads them, in the zone that the feed itself brings. */
function eventsOf(text: string): ICAL.Event[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function pick({ summary, location, description }: ICAL.Event) {
  return { summary, location, description };
}
