import { isEmpty, readAddress, writeAddress, type Wanted } from './address.ts';
import { openSearch, type Found, type Search } from '../../search/index.ts';
import { forgetSearches, remember } from './recent.ts';
import { viewOf } from './view.ts';
import { words } from './words.ts';
import { trustOwnScripts } from '../site/trusted-scripts.ts';

trustOwnScripts();

const page = document.querySelector<HTMLElement>('[data-search]')!;
const view = viewOf(page);
const { input, filters, hints, recent, list, more, clear } = view;
const title = document.title;

let wanted: Wanted = readAddress(location.search);
let opened: Promise<Search> | undefined;
let found: Found | undefined;
let questions = 0;

input.value = wanted.text;
if (!isEmpty(wanted)) view.opening();
void ask({});

let typed = 0;
const later = () => {
  clearTimeout(typed);
  typed = window.setTimeout(() => ask({ text: input.value, kept: [] }), 150);
};
// While an input method is composing, the box holds letters that nobody means.
input.addEventListener('input', (event) => (event as InputEvent).isComposing || later());
input.addEventListener('compositionend', later);
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typed);
  remember(input.value);
  void ask({ text: input.value, kept: [] });
});
filters.addEventListener('change', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  const others = (wanted.chosen[name] ?? []).filter((other) => other !== value);
  void ask({ chosen: { ...wanted.chosen, [name]: checked ? [...others, value] : others } });
});
hints.addEventListener('click', ({ target }) => {
  const { keep } = (target as HTMLElement).dataset;
  if (keep === undefined) return;
  void ask({ kept: [...wanted.kept, keep] });
  input.focus();
});
list.addEventListener('click', () => remember(wanted.text));
recent.addEventListener('click', ({ target }) => {
  if (!(target as HTMLElement).matches('button')) return;
  forgetSearches();
  recent.hidden = true;
  input.focus();
});
clear.addEventListener('click', () => {
  void ask({ chosen: {} });
  input.focus();
});
more.addEventListener('click', async () => {
  const question = questions;
  const next = await found!.load(view.shown(), view.shown() + 10).catch(() => undefined);
  if (question !== questions) return;
  if (next) view.showMore(next);
  else view.offline();
});

/** Shows what is asked for now; an answer that a later question has overtaken is dropped. */
async function ask(change: Partial<Wanted>): Promise<void> {
  wanted = { ...wanted, ...change };
  const question = ++questions;
  history.replaceState(null, '', location.pathname + writeAddress(wanted) + location.hash);
  document.title = title.replace(words.search, words.title(wanted.text.trim()));
  if (isEmpty(wanted)) return view.reset();
  try {
    opened ??= openSearch(page.dataset['search']!, JSON.parse(page.dataset['sites']!));
    const answer = await (await opened).find(wanted.text, wanted.chosen, wanted.kept);
    const hits = await answer.load(0, 10);
    if (question !== questions) return;
    found = answer;
    view.show(answer, hits, wanted);
  } catch {
    opened = undefined;
    if (question === questions) view.offline();
  }
}
