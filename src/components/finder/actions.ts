import type { FinderPlace } from '../../finder/place-data.ts';
import { escape } from '../../markdown/escape.ts';
import type { Shown } from './card.ts';
import type { GoLinks } from './go-links.ts';
import { goHtml } from './go-there.ts';
import { words } from './words.ts';

/** What one can do with a place, whose own page is `page`: have a map lead there, call, copy the address, ask the way with a card. */
export function actions(place: FinderPlace, page: string, tone: Shown['tone'], goLinks?: GoLinks): string {
  const address = addressOf(place);
  const call = tone === 'open' || tone === 'hours' ? words.call : words.callFirst;
  return (
    `<div class="acts">${goHtml(place, page, goLinks?.(place))}` +
    (place.phone
      ? `<a class="button" href="tel:${escape(place.phone)}" aria-label="${call}：${escape(place.phone)}">${call}</a>`
      : '') +
    `<button type="button" class="button quiet needs-script" data-ask-way>${words.way}</button>` +
    (address
      ? `<button type="button" class="button quiet needs-script" data-copy="${goLinks ? escape(address) : ''}">${words.copy}</button>`
      : '') +
    '</div>'
  );
}

/** Where a place is, on one line, as far as it is known; empty where only its name is. */
export function addressOf({ district, street, address, venue }: FinderPlace): string {
  if (!address && !venue) return '';
  const area = [district, address ? undefined : street].map((part) => part?.title ?? '').join('');
  return [area + (address ?? ''), venue].filter(Boolean).join(' ');
}
