import { hasFilters, type Wanted } from './address.ts';
import { arrowsThrough } from './arrows.ts';
import { drawFilters, drawHit, element } from './draw.ts';
import { drawHints, drawLacking } from './hints.ts';
import { recentSearches } from './recent.ts';
import { without, type Found, type Hit, type Whose } from '../../search/index.ts';
import { words } from './words.ts';

/** The parts of the search page and the states it can be in. */
export function viewOf(page: HTMLElement) {
  const part = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
    page.querySelector<Kind>(selector)!;
  const input = part<HTMLInputElement>('input[name="q"]');
  const filters = part('.search-filters');
  const more = part<HTMLButtonElement>('.more-hits');
  const clear = part<HTMLButtonElement>('.clear-filters');
  const status = part('[role="status"]');
  const answer = part('.answer');
  const list = part('[role="listbox"]');
  const nothing = part('.nothing');
  const quick = part('.quick');
  const hints = part('.hints');
  const recent = part('.recent');
  const index = part('.index');
  const places = JSON.parse(page.dataset['places'] ?? '{}') as Record<string, string>;
  const arrows = arrowsThrough(input, list);
  let now: { found: Found; wanted: Wanted } | undefined;
  let shown = 0;
  let allValues = false;

  filters.addEventListener('click', ({ target }) => {
    if (!(target as HTMLElement).matches('button.all')) return;
    unfold(true);
    redrawFilters();
    filters.querySelector('input')!.focus();
  });

  /** All values of the filters, or what of them leaves room for the answer. */
  function unfold(all: boolean): void {
    allValues = all;
    filters.classList.toggle('open', all);
  }

  /** What is read out is not read out twice. */
  function say(sentence: string): void {
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  /** Leaves only these parts on the page. */
  function only(sentence: string, ...visible: HTMLElement[]): void {
    say(sentence);
    for (const element of [answer, nothing, quick, hints, clear, index])
      element.hidden = !visible.includes(element);
    recent.hidden = true;
  }

  function redrawFilters(): void {
    const { found, wanted } = now!;
    const { name, value } = (document.activeElement ?? {}) as HTMLInputElement;
    filters.replaceChildren(
      // What the question named already is offered above, to be taken away.
      ...drawFilters(without(found.counts, found.implied), wanted.chosen, found.total, allValues),
    );
    const boxes = [...filters.querySelectorAll('input')];
    boxes.find((box) => box.name === name && box.value === value)?.focus({ preventScroll: true });
  }

  function append(hits: (Hit & Whose)[]): void {
    const { exact, total } = now!.found;
    for (const hit of hits) {
      (shown < exact ? list : relatedGroup(list, exact > 0)).append(drawHit(hit, shown));
      shown++;
    }
    more.hidden = shown >= total;
    more.textContent = words.more(total - shown);
    arrows.reset(shown > 0);
  }

  function forget(): void {
    list.replaceChildren();
    shown = 0;
    arrows.reset(false);
  }

  return {
    input,
    filters,
    hints,
    recent,
    list,
    more,
    clear,
    status,
    shown: () => shown,
    opening: () => only(words.opening),
    /** Says that an answer is coming, over the one before. */
    waiting() {
      say(words.opening);
      answer.setAttribute('aria-busy', 'true');
    },
    reset() {
      forget();
      only('', quick, index);
      drawRecent(recent);
    },
    show(found: Found, hits: (Hit & Whose)[], wanted: Wanted) {
      if (now?.wanted.text !== wanted.text) unfold(false);
      now = { found, wanted };
      answer.removeAttribute('aria-busy');
      forget();
      append(hits);
      const filtered = hasFilters(wanted.chosen);
      hints.replaceChildren(...drawHints(found, places));
      const parts = [
        hints,
        ...(found.total > 0 ? [answer] : [nothing, index]),
        ...(filtered ? [answer, clear] : []),
      ];
      only(sentenceOf(found, wanted.text.trim(), filtered), ...parts);
      redrawFilters();
    },
    showMore(hits: (Hit & Whose)[]) {
      const first = shown;
      append(hits);
      list.querySelector<HTMLElement>(`#hit-${first}`)?.focus();
    },
    /** Says under the answer's number what it lacks. */
    showLacking: (found: Found) => hints.append(...drawLacking(found)),
    /** Says that the answer on the page may lack what could not be fetched. */
    cutOff({ total }: Found) {
      if (total > 0) say(status.textContent + words.cutOff);
      else this.offline();
    },
    offline() {
      forget();
      only(page.dataset['offline'] ?? '', index);
    },
  };
}

function drawRecent(recent: HTMLElement): void {
  const searches = recentSearches();
  recent.hidden = searches.length === 0;
  const links = searches.map((text) => element('a', { href: `?q=${encodeURIComponent(text)}` }, [text]));
  recent.replaceChildren(
    element('span', { class: 'plain' }, [words.recent]),
    ...links,
    element('button', {}, [words.forget]),
  );
}

function sentenceOf({ exact, total }: Found, text: string, filtered: boolean): string {
  if (total === 0) return words.nothing(text, filtered);
  if (exact === 0) return words.foundRelated(total);
  return exact === total ? words.found(total) : words.foundBoth(exact, total - exact);
}

/** Pages that only hold the same characters stand in a group of their own, with a heading where there are others above it. */
function relatedGroup(list: HTMLElement, withHeading: boolean): Element {
  const present = list.querySelector('[role="group"]');
  if (present) return present;
  const label = words.related;
  const heading = withHeading ? { 'data-heading': label } : undefined;
  const group = element('div', { role: 'group', 'aria-label': label, ...heading });
  list.append(group);
  return group;
}
