import { hasFilters, isEmpty, readAddress, writeAddress } from './address.ts';
import { drawFilters, drawHit } from './draw.ts';
import { findByName, showAll } from './all-entries.ts';
import { arrowsThrough } from './arrows.ts';
import { openSearch, type Found, type Search } from './query.ts';
import { words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-search]')!;
const part = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
  page.querySelector<Kind>(selector)!;
const input = part<HTMLInputElement>('input[name="q"]');
const status = part('[role="status"]');
const answer = part('.answer');
const filters = part('.search-filters');
const hits = part('[role="listbox"]');
const more = part<HTMLButtonElement>('.more-hits');
const clear = part<HTMLButtonElement>('.clear-filters');
const nothing = part('.nothing');
const quick = part('.quick');
const all = part<HTMLDetailsElement>('.all-entries');

const base = page.dataset.search!;
const siteTitle = document.title;
let { text, chosen } = readAddress(location.search);
let allRegions = false;
let asked = 0;
let shown = 0;
let opened: Promise<Search> | undefined;
let found: Found | undefined;

const arrows = arrowsThrough(input, hits);
input.value = text;
if (!isEmpty({ text, chosen })) say(words.opening);
void ask();

let typed = 0;
const later = () => {
  clearTimeout(typed);
  typed = window.setTimeout(ask, 150);
};
// While an input method is composing, the box holds letters that nobody means.
input.addEventListener('input', (event) => (event as InputEvent).isComposing || later());
input.addEventListener('compositionend', later);
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typed);
  void ask();
});
filters.addEventListener('change', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  const others = (chosen[name] ?? []).filter((other) => other !== value);
  chosen = { ...chosen, [name]: checked ? [...others, value] : others };
  void ask();
});
filters.addEventListener('click', ({ target }) => {
  if (!(target as HTMLElement).matches('button.all')) return;
  allRegions = true;
  void ask();
});
more.addEventListener('click', () => void showMore());
clear.addEventListener('click', () => {
  chosen = {};
  void ask();
  input.focus();
});

/** Shows what the box and the filters ask for; an answer that a later question has overtaken is dropped. */
async function ask(): Promise<void> {
  text = input.value.trim();
  const mine = ++asked;
  history.replaceState(null, '', location.pathname + writeAddress({ text, chosen }) + location.hash);
  document.title = text ? siteTitle.replace(words.search, words.title(text)) : siteTitle;
  if (isEmpty({ text, chosen })) return reset();
  try {
    opened ??= openSearch(base);
    const answered = await (await opened).find(text, chosen);
    const first = await answered.load(0, 10);
    if (mine !== asked) return;
    found = answered;
    showFound(answered, first.map(drawHit));
  } catch {
    opened = undefined;
    if (mine === asked) showOffline();
  }
}

function showFound({ exact, total, facets }: Found, drawn: HTMLElement[]): void {
  hits.replaceChildren();
  shown = 0;
  append(drawn);
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : input;
  filters.replaceChildren(...drawFilters(facets, chosen, total, allRegions));
  if (focused !== input) boxLike(focused)?.focus();
  answer.hidden = total === 0 && !hasFilters(chosen);
  nothing.hidden = total > 0;
  quick.hidden = true;
  clear.hidden = !hasFilters(chosen);
  all.open = false;
  showAll(all);
  if (total === 0) say(words.nothing(text));
  else if (exact === 0) say(words.foundRelated(total));
  else say(exact === total ? words.found(total) : words.foundBoth(exact, total - exact));
}

async function showMore(): Promise<void> {
  const mine = asked;
  const from = shown;
  const next = await found!.load(from, from + 10).catch(() => undefined);
  if (mine !== asked) return;
  if (!next) return showOffline();
  append(next.map((hit, at) => drawHit(hit, from + at)));
  hits.querySelector<HTMLElement>(`#hit-${from}`)?.focus();
}

/** Adds results to the list; those that only hold the same characters stand in a group of their own. */
function append(drawn: HTMLElement[]): void {
  const { exact, total } = found!;
  for (const hit of drawn) {
    const place = shown < exact ? hits : relatedGroup();
    place.append(hit);
    shown++;
  }
  more.hidden = shown >= total;
  more.textContent = words.more(total - shown);
  arrows.reset(shown > 0);
}

function relatedGroup(): Element {
  const present = hits.querySelector('[role="group"]');
  if (present) return present;
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.related);
  if (found!.exact > 0) group.dataset.heading = words.related;
  hits.append(group);
  return group;
}

function boxLike({ name, value }: HTMLInputElement): HTMLInputElement | undefined {
  return [...filters.querySelectorAll('input')].find((box) => box.name === name && box.value === value);
}

function reset(): void {
  say('');
  answer.hidden = nothing.hidden = clear.hidden = true;
  quick.hidden = false;
  all.open = true;
  showAll(all);
  hits.replaceChildren();
  arrows.reset(false);
}

function showOffline(): void {
  answer.hidden = nothing.hidden = clear.hidden = quick.hidden = true;
  hits.replaceChildren();
  arrows.reset(false);
  all.open = true;
  say(text ? words.offlineFound(findByName(all, text)) : words.offline);
}

function say(sentence: string): void {
  status.textContent = sentence;
}
