import { distance } from '../../finder/distance.ts';
import { unpackHolidays } from '../../finder/holidays.ts';
import type { Position } from '../../finder/position.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { addStyles } from './add-styles.ts';
import { arrange, isExact, middleOf, regionNamed, type Arranged } from './arrange.ts';
import { cardActs } from './card-acts.ts';
import { dataOf, type FinderData } from './data.ts';
import liveStyles from './finder-live.css?url';
import type { GoLinks } from './go-links.ts';
import { momentOf } from './judge.ts';
import { locate } from './locate.ts';
import { mapFold } from './map-fold.ts';
import { keepOffline } from './offline.ts';
import { sentenceOf, troubleOf } from './sentences.ts';
import type { Origin, Setup } from './setup.ts';
import { refreshStates } from './shown-state.ts';
import { toolsOf } from './tools.ts';
import { viewOf } from './view.ts';
import { asksForMore, readWanted, writeWanted, type Wanted } from './wanted.ts';
import { words } from './words.ts';
import { trustOwnText } from '../site/trusted-types.ts';

trustOwnText();

const root = document.querySelector<HTMLElement>('[data-finder]')!;
const setup = JSON.parse(root.dataset['finder']!) as Setup;
const ownHolidays = unpackHolidays(setup.holidays);
const title = document.querySelector('h1')!;
const own = { path: location.pathname, title: document.title, heading: title.textContent };
const whole = `${setup.base}${setup.type}/`;
// Without it the list is only less well dressed.
const styled = addStyles(liveStyles).catch(() => undefined);
const load = dataOf(setup.base, setup.type);
const view = viewOf(root, setup);
const tools = toolsOf(root, setup, { change, near, from });
const map = mapFold(root, setup, (anchor) => view.reveal(anchor));

let wanted = readAddress();
let here: Position | undefined;
let data: FinderData | undefined;
let shown: Arranged | undefined;
let questions = 0;

root.classList.add('live');
cardActs(root, (sentence) => view.say(sentence));
refreshStates(root, momentOf(new Date(), ownHolidays));
if (wanted.near) tools.focusNear();
void ask();
addEventListener('popstate', () => {
  wanted = readAddress();
  void ask();
});
setInterval(tick, 60_000);
// A phone stops the clocks of a page that it does not show.
document.addEventListener('visibilitychange', () => document.hidden || tick());
keepOffline(setup, load);

/** Asks for something else; typing replaces the entry in the history, everything else adds one. */
function change(part: Partial<Wanted>, { typing = false } = {}): void {
  wanted = { ...wanted, ...part };
  const address = whole + writeWanted(wanted);
  if (address !== location.pathname + location.search)
    history[typing ? 'replaceState' : 'pushState'](null, '', address);
  void ask();
}

/** Sorts by the distance from where the visitor is, or no longer does. */
async function near(): Promise<void> {
  if (wanted.near && here) return change({ near: false });
  tools.trouble(words.locating);
  const located = await locate();
  if ('fault' in located) {
    tools.trouble(words[located.fault]);
    tools.openMore();
    return change({ near: false });
  }
  const { position, accuracy } = located;
  here = position;
  const { places } = await load().catch(() => ({ places: [] }));
  const nearest = places
    .filter(isExact)
    .reduce(
      (least, place) => Math.min(least, place.position ? distance(position, place.position) : least),
      Infinity,
    );
  tools.trouble(troubleOf(nearest, accuracy));
  change({ near: true, from: '' });
}

/** Sorts by the distance from what a text names. */
function from(text: string): void {
  tools.trouble('');
  change({ from: text, text: '', near: false });
}

/** Shows what is wanted now; an answer that a later question has overtaken is dropped. */
async function ask(): Promise<void> {
  const question = ++questions;
  const isOwn = location.pathname === own.path && !asksForMore(readWanted(location.search));
  title.textContent = isOwn ? own.heading : setup.name;
  document.title = isOwn ? own.title : own.title.replace(own.heading ?? '', setup.name);
  tools.show(wanted, here !== undefined);
  const needed = await Promise.all([load(), import('./go-links.ts'), styled]).catch(() => undefined);
  if (question !== questions) return;
  data = needed?.[0];
  tools.kept(data);
  if (needed) {
    const [{ places }, { goLinks }] = needed;
    tools.areas(places);
    view.complete(places, goLinks);
  }
  if (data && wanted.region) {
    wanted = { ...wanted, region: regionNamed(data.places, wanted.region) };
    tools.show(wanted, here !== undefined);
  }
  const waitsForPosition = wanted.near && !here && !asksForMore({ ...wanted, near: false });
  if (needed && !isOwn && !waitsForPosition) return answer(needed[0], needed[1]);
  shown = undefined;
  view.showAll(needed || isOwn ? counted() : words.failed);
  map.show(data?.places ?? [], momentOf(new Date(), ownHolidays));
}

function answer({ places, holidays }: FinderData, { goLinks }: { goLinks: GoLinks }): void {
  const moment = momentOf(new Date(), holidays);
  const origin = originOf(places);
  shown = arrange(places, wanted, moment, origin?.position);
  const filtered = asksForMore({ ...wanted, near: false, from: '' });
  const sentence = sentenceOf(shown, setup.unit, { sorted: origin !== undefined, filtered });
  view.show(shown, moment, goLinks, sentence);
  if (wanted.from && !origin) tools.trouble(words.fromUnknown(wanted.from));
  tools.offer(wanted.text && middleOf(places, wanted.text) ? wanted.text.trim() : '');
  const found = [...shown.yes, ...shown.ask].map(({ place }) => place);
  map.show(found, moment, origin);
}

/** From where distances are measured, and what that is called. */
function originOf(places: FinderPlace[]): Origin | undefined {
  if (wanted.near && here) return { position: here, name: words.here };
  const position = wanted.from ? middleOf(places, wanted.from) : undefined;
  return position && { position, name: wanted.from };
}

/** Every minute doors open and close. */
function tick(): void {
  const moment = momentOf(new Date(), data?.holidays ?? ownHolidays);
  if (shown && data && wanted.open) {
    const again = arrange(data.places, wanted, moment, originOf(data.places)?.position);
    if (orderOf(again) !== orderOf(shown)) return void ask();
  }
  view.refresh(moment);
  map.refresh(moment);
}

function orderOf({ yes, ask }: Arranged): string {
  return [yes, ask].map((list) => list.map(({ place }) => place.id).join()).join(' | ');
}

/** How many places the page lists, and of all places how many are open. */
function counted(): string {
  const listed = root.querySelector('.count')!.textContent.replace(/\s+/g, ' ').trim();
  if (!data || Object.keys(setup.chosen).length > 0) return listed;
  const { stateOf } = momentOf(new Date(), data.holidays);
  const open = data.places.filter(({ hours }) => stateOf(hours).state === 'open').length;
  return open > 0 ? `${listed}，${words.openNow(open, setup.unit)}` : listed;
}

/** The page of a filter begins with it, until something else is asked for. */
function readAddress(): Wanted {
  const asked = readWanted(location.search);
  if (location.pathname !== own.path || location.search) return asked;
  const { region = '', kind = '', amenity, access } = setup.chosen;
  return { ...asked, region, kind, amenities: amenity ? [amenity] : [], access: access === 'open' };
}
