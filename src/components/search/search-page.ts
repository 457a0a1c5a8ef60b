import { isEmpty, readAddress, writeAddress, type Wanted } from './address.ts';
import { askAgain } from './ask-again.ts';
import { openSearch, type Found, type Search } from '../../search/index.ts';
import { forgetSearches, remember } from './recent.ts';
import { viewOf } from './view.ts';
import { words } from './words.ts';
import { trustOwnScripts } from '../site/trusted-scripts.ts';

trustOwnScripts();

const page = document.querySelector<HTMLElement>('[data-search]')!;
const view = viewOf(page);
const { input, filters, hints, recent, list, more, clear, status } = view;
const title = document.title;

let wanted: Wanted = readAddress(location.search);
let opened: Promise<Search> | undefined;
let found: Found | undefined;
let questions = 0;
/** Where somebody comes back to from a result: browsers within other apps keep no page. */
let left = history.state as Left | null;

input.value = wanted.text;
if (!isEmpty(wanted)) view.opening();
void ask({});

let typed: ReturnType<typeof setTimeout> | undefined;
const later = () => {
  clearTimeout(typed);
  typed = setTimeout(() => ask({ text: input.value }, true), 150);
};
// While an input method is composing, the box holds letters that nobody means.
input.addEventListener('input', (event) => (event as InputEvent).isComposing || later());
input.addEventListener('compositionend', later);
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typed);
  void ask({ text: input.value });
  // The keyboard of a telephone would stay over the answer.
  if (matchMedia('(pointer: coarse)').matches) status.focus();
});
filters.addEventListener('change', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  const others = (wanted.chosen[name] ?? []).filter((other) => other !== value);
  void ask({ chosen: { ...wanted.chosen, [name]: checked ? [...others, value] : others } });
});
hints.addEventListener('click', ({ target }) => {
  const { text } = (target as HTMLElement).dataset;
  if (text === undefined) return;
  input.value = text;
  void ask({ text });
  status.focus();
});
list.addEventListener('click', () => {
  remember(wanted.text);
  history.replaceState({ shown: view.shown(), top: scrollY } satisfies Left, '');
});
recent.addEventListener('click', ({ target }) => {
  if (!(target as HTMLElement).matches('button')) return;
  forgetSearches();
  view.reset();
  status.focus();
});
clear.addEventListener('click', () => {
  void ask({ chosen: {} });
  status.focus();
});
more.addEventListener('click', async () => {
  const question = questions;
  const next = await found!.load(view.shown(), view.shown() + 10).catch(() => undefined);
  if (question !== questions) return;
  if (next) view.showMore(next);
  else more.textContent = words.again;
});
addEventListener('popstate', ({ state }) => {
  left = state as Left | null;
  wanted = readAddress(location.search);
  input.value = wanted.text;
  void ask({});
});

/**
 * Shows what is asked for now; an answer that a later question has overtaken is dropped. The way back leads past what was only
 * typed. What fails in an index that is open already is asked of a new one, once.
 */
async function ask(change: Partial<Wanted>, typing = false, again = false): Promise<void> {
  wanted = { ...wanted, ...change };
  const question = ++questions;
  const isOver = () => question !== questions;
  const address = writeAddress(wanted) || location.pathname;
  const isNew = !typing && question > 1 && address !== location.search;
  history[isNew ? 'pushState' : 'replaceState'](null, '', address);
  document.title = title.replace(words.search, () => words.title(wanted.text.trim()));
  if (isEmpty(wanted)) return view.reset();
  const slow = setTimeout(() => isOver() || again || view.waiting(), 300);
  const used = (opened ??= openSearch(page.dataset['search']!, JSON.parse(page.dataset['sites']!)));
  let search: Search | undefined;
  let shown: Found | undefined;
  const show = async (answer: Found) => {
    const hits = await answer.load(0, left?.shown ?? 10);
    if (isOver()) return;
    clearTimeout(slow);
    found = shown = answer;
    view.show(answer, hits, wanted);
    if (left) scrollTo(0, left.top);
    left = null;
    if (!typing && answer.total > 0) remember(wanted.text);
  };
  try {
    search = await used;
    const first = await search.find(wanted.text, wanted.chosen);
    await show(first);
    if (first.exact > 0) return;
    const second = await askAgain(search, wanted, first);
    if (isOver()) return;
    if (second === 'cut off') return view.cutOff(first);
    if (second === 'replaced') {
      opened = undefined;
      return again ? undefined : await ask({}, typing, true);
    }
    if (second.exact > 0 || second.total !== first.total) await show(second);
    if (!isOver()) view.showLacking(second);
  } catch {
    if (opened === used) opened = undefined;
    if (isOver()) return;
    if (shown) view.cutOff(shown);
    else if (search && !again) await ask({}, typing, true);
    else view.offline();
  } finally {
    clearTimeout(slow);
  }
}

/** How many results were shown when one was opened, and how far down the page was, in pixels. */
interface Left {
  shown: number;
  top: number;
}
