import { accessWords } from '../../content-types/access-words.ts';
import { amenityLabels, type Amenity } from '../../content-types/amenity-labels.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { hoursInWords } from '../../outputs/hours-in-words.ts';
import { escape } from '../../markdown/escape.ts';
import { actions } from './actions.ts';
import type { GoLinks } from './go-links.ts';
import { words } from './words.ts';

/**
 * A place as an item of the list, answer first: open or not, how far, which floor and which way, how to get in, what is
 * there, when it was checked, then what one can do. The page draws it without a state (`hours` in words), the script with one.
 */
export function cardHtml(
  place: FinderPlace,
  { base, type, kinds, goLinks, level = 4, state, far, yearAgo }: CardView,
): string {
  const link = `${base}${type}/${place.id}/`;
  const rows = [
    ...(type === 'nursing-rooms' ? roomRows(place) : [wayRow(place), homeRow(place, kinds)]),
    place.hours ? `<p class="when">${escape(hoursInWords(place.hours))}</p>` : '',
    checkedRow(place, yearAgo),
  ];
  return (
    `<li class="place" id="${placeAnchor(place)}"${attribute('data-hours', place.hours)}>` +
    `<div class="answer-line"><span class="state ${state.tone}">${escape(state.text)}</span>${farHtml(far)}</div>` +
    `<h${level} class="name"><a href="${link}">${escape(place.title)}</a></h${level}>` +
    `${rows.join('')}${actions(place, link, state.tone, goLinks)}</li>`
  );
}

/** The id of a place's card, to which the map's markers lead. */
export function placeAnchor({ id }: Pick<FinderPlace, 'id'>): string {
  return `place-${id}`;
}

function farHtml(far: CardView['far']): string {
  if (!far) return '';
  const minutes = far.walking ? ` <span>${escape(far.walking)}</span>` : '';
  return `<span class="far"><b>${escape(far.distance)}</b>${minutes}</span>`;
}

/** Of a room of which nothing is known one line says so, not one for each thing. */
function roomRows(place: FinderPlace): string[] {
  const { floor, directions, how, howWords, fathers, amenities } = place;
  const isKnown =
    [venueOf(place), floor, directions, howWords].some(Boolean) ||
    [how, fathers, ...Object.values(amenities)].some((value) => value !== 'unknown');
  if (!isKnown) return [`<p class="way">${notKnown(words.nothingKnown)}</p>`];
  return [wayRow(place), accessRow(place), ...amenityRows(place)];
}

/** The house that it is in, where its name does not say it. */
function venueOf({ venue = '', title }: FinderPlace): string {
  return title.includes(venue) ? '' : venue;
}

function wayRow(place: FinderPlace): string {
  const { floor, directions } = place;
  const where = [venueOf(place), floor ?? ''].filter(Boolean).join(' ');
  const known = [where && `<b>${escape(where)}</b>`, directions && escape(directions)].filter(Boolean);
  const unknown = !floor && !directions ? words.wayUnknown : !floor ? words.floorUnknown : '';
  return `<p class="way">${known.join('　')}${unknown ? ` ${notKnown(unknown)}` : ''}</p>`;
}

function accessRow({ how, howWords, fathers }: FinderPlace): string {
  if (how === 'unknown' && fathers === 'unknown' && !howWords)
    return `<p class="access">${notKnown(words.accessUnknown)}</p>`;
  const way = how === 'unknown' ? notKnown(words.howUnknown) : `<b>${accessWords[how]}</b>`;
  const who = fathers === 'unknown' ? notKnown(words.fathersWords.unknown) : words.fathersWords[fathers];
  return `<p class="access">${way} · ${who}${howWords ? `<br>${escape(howWords)}` : ''}</p>`;
}

function amenityRows({ amenities }: FinderPlace): string[] {
  const labelled = (Object.keys(amenityLabels) as Amenity[]).map((key) => ({
    label: amenityLabels[key],
    value: amenities[key] ?? 'unknown',
  }));
  const listed = (wanted: string) =>
    labelled.filter(({ value }) => value === wanted).map(({ label }) => label);
  if (listed('unknown').length === labelled.length)
    return [`<p class="has">${notKnown(words.amenitiesUnknown)}</p>`];
  const row = (name: string, title: string, labels: string[]) =>
    labels.length > 0 ? `<p class="has ${name}"><b>${title}</b>${labels.join('、')}</p>` : '';
  return [
    row('yes', words.has, listed('yes')),
    row('ask', words.askFirst, shortened(listed('unknown'))),
    row('no', words.hasNot, listed('no')),
  ];
}

/** What nobody has checked is often most of it; its page names the rest. */
function shortened(labels: string[]): string[] {
  if (labels.length < 6) return labels;
  return [words.andMore(labels.slice(0, 4).join('、'), labels.length)];
}

function homeRow({ kind, host, summary }: FinderPlace, kinds: CardView['kinds']): string {
  const facts = [kind === 'other' ? '' : kinds[kind], host && words.host(host)].filter(Boolean);
  return (
    (summary ? `<p class="summary">${escape(summary)}</p>` : '') +
    (facts.length > 0 ? `<p class="access">${escape(facts.join(' · '))}</p>` : '')
  );
}

function checkedRow({ checkedOn }: FinderPlace, yearAgo: string): string {
  if (!checkedOn) return `<p class="checked">${words.notChecked}</p>`;
  const [year, month, day] = checkedOn.split('-').map(Number);
  const said = words.checkedOn(`${year}年${month}月${day}日`);
  return checkedOn < yearAgo
    ? `<p class="checked old">${said}<strong>${words.checkedLongAgo}</strong></p>`
    : `<p class="checked">${said}</p>`;
}

function notKnown(text: string): string {
  return `<span class="not-known">${text}</span>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(value)}"`;
}

export interface CardView {
  /** The site's path, ending in a slash. */
  base: string;
  type: 'nursing-rooms' | 'micro-homes';
  /** The words of the type's kinds. */
  kinds: Record<string, string>;
  /** How map applications are led there; left out on the page, whose script adds it. */
  goLinks?: GoLinks;
  /** The level of its heading. */
  level?: 3 | 4;
  state: Shown;
  far?: { distance: string; walking?: string } | undefined;
  /** The day a year ago, YYYY-MM-DD: what was checked before it is to be asked about first. */
  yearAgo: string;
}

/** A state in words, and its tone: each has words of its own, for colour alone says nothing. */
export interface Shown {
  text: string;
  tone: 'open' | 'closed' | 'ask' | 'hours';
}
