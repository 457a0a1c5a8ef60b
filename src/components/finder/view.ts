import type { FinderPlace } from '../../finder/place-data.ts';
import { distanceInWords, walkingMinutes } from '../../finder/distance.ts';
import type { Arranged, Found } from './arrange.ts';
import { cardHtml, placeAnchor } from './card.ts';
import type { GoLinks } from './go-links.ts';
import { completeCards } from './complete-cards.ts';
import type { Moment } from './judge.ts';
import type { Setup } from './setup.ts';
import { refreshStates, shownState } from './shown-state.ts';
import { words } from './words.ts';

/** The list that the script draws beside the one that the page came with, in slices: nobody reads thousands of cards. */
export function viewOf(root: HTMLElement, setup: Setup) {
  const found = root.querySelector<HTMLElement>('.found')!;
  const all = root.querySelector<HTMLElement>('.all')!;
  const status = root.querySelector<HTMLElement>('[role="status"]')!;
  let moment: Moment;
  let goLinks: GoLinks;
  let waiting: { list: HTMLElement; items: Found[] }[] = [];

  found.addEventListener('click', ({ target }) => {
    if (!(target as HTMLElement).matches('.more-places')) return;
    const [first] = drawMore(more);
    found.querySelector<HTMLElement>(`#${first} .name a`)?.focus();
  });

  function section(heading: string, hidden: boolean, about: string, items: Found[]): void {
    if (items.length === 0) return;
    const part = document.createElement('section');
    part.innerHTML =
      `<h2 class="${hidden ? 'visually-hidden' : 'ask-heading'}">${heading}</h2>` +
      `${about ? `<p class="ask-about">${about}</p>` : ''}<ul class="places"></ul>`;
    found.append(part);
    waiting.push({ list: part.querySelector('ul')!, items });
  }

  /** Draws up to so many further cards; returns the ids of their elements. */
  function drawMore(count: number): string[] {
    const drawn: string[] = [];
    for (const { list, items } of waiting) {
      const slice = items.splice(0, count - drawn.length);
      list.insertAdjacentHTML('beforeend', slice.map(card).join(''));
      drawn.push(...slice.map(({ place }) => placeAnchor(place)));
      list.parentElement!.hidden = list.childElementCount === 0;
    }
    found.querySelector('.more-places')?.remove();
    const left = waiting.reduce((sum, { items }) => sum + items.length, 0);
    if (left > 0)
      found.insertAdjacentHTML(
        'beforeend',
        `<button type="button" class="button more-places">${words.rest(Math.min(left, more), left, setup.unit)}</button>`,
      );
    return drawn;
  }

  function card({ place, metres }: Found): string {
    return cardHtml(place, {
      ...setup,
      goLinks,
      level: 3,
      state: shownState(place.hours, moment),
      far: farOf(metres),
      yearAgo: moment.yearAgo,
    });
  }

  return {
    /** Shows the list that the page came with. */
    showAll(sentence: string) {
      found.hidden = true;
      found.replaceChildren();
      waiting = [];
      all.hidden = false;
      say(status, sentence);
    },
    /** Shows what was found: what fits, then apart from it what is not known to. */
    show(arranged: Arranged, at: Moment, links: GoLinks, sentence: string) {
      moment = at;
      goLinks = links;
      waiting = [];
      found.replaceChildren();
      section(words.fits, true, '', [...arranged.yes]);
      section(words.ask, false, words.askWhy, [...arranged.ask]);
      drawMore(first);
      found.hidden = false;
      all.hidden = true;
      say(status, sentence);
    },
    /** Gives the cards of the page what it came without. */
    complete: (places: FinderPlace[], links: GoLinks) => completeCards(all, places, links),
    say: (sentence: string) => say(status, sentence),
    /** Puts the states of another moment into the cards. */
    refresh(at: Moment) {
      moment = at;
      refreshStates(root, at);
    },
    /** Goes to the card with this id, drawing as many as that takes. */
    reveal(anchor: string) {
      const list = found.hidden ? all : found;
      while (!list.querySelector(`[id="${anchor}"]`) && waiting.some(({ items }) => items.length > 0))
        drawMore(200);
      const name = list.querySelector<HTMLElement>(`[id="${anchor}"] .name a`);
      name?.closest('.place')!.scrollIntoView({ block: 'center' });
      name?.focus({ preventScroll: true });
      return name !== null;
    },
  };
}

const first = 12;
const more = 40;

function farOf(metres: number | undefined) {
  if (metres === undefined) return undefined;
  const minutes = walkingMinutes(metres);
  return { distance: distanceInWords(metres), ...(minutes <= 60 ? { walking: words.walking(minutes) } : {}) };
}

function say(status: HTMLElement, sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence;
}
