import type { FinderPlace } from '../../finder/place-data.ts';
import { addressOf } from './actions.ts';
import { placeAnchor } from './card.ts';
import type { GoLinks } from './go-links.ts';
import { goChoice } from './go-there.ts';

/**
 * Gives the cards that a page came with what would make it too heavy for the first round trip: the links to the map
 * applications, so that one tap leads there, and the address to copy. Nothing on the page moves by it.
 */
export function completeCards(list: HTMLElement, places: FinderPlace[], goLinks: GoLinks): void {
  const cards = new Map([...list.querySelectorAll<HTMLElement>('.place')].map((card) => [card.id, card]));
  for (const place of places) {
    const card = cards.get(placeAnchor(place));
    if (card && !isComplete(card)) complete(card, place, goLinks(place));
  }
}

/** Whether a card has its links and its address already. */
export function isComplete(card: Element): boolean {
  return card.querySelector('.go ul') !== null;
}

function complete(card: HTMLElement, place: FinderPlace, links: ReturnType<GoLinks>): void {
  const there = card.querySelector<HTMLAnchorElement>('.go-there')!;
  there.href = links[0]!.href;
  there.target = '_blank';
  there.rel = 'noopener';
  card.querySelector('.go')!.insertAdjacentHTML('beforeend', goChoice(place, links));
  card.querySelector('[data-copy]')?.setAttribute('data-copy', addressOf(place));
}
