import type { FinderPlace } from '../../finder/place-data.ts';
import { escape } from '../../markdown/escape.ts';
import { isExact } from './arrange.ts';
import type { Shown } from './card.ts';
import type { GoLinks } from './go-links.ts';
import { words } from './words.ts';

/** What one can do with a place: have a map lead there, call, copy the address, show the card for asking the way. */
export function actions(place: FinderPlace, tone: Shown['tone'], goLinks: GoLinks): string {
  const address = addressOf(place);
  const call = tone === 'open' || tone === 'hours' ? words.call : words.callFirst;
  return (
    `<div class="acts">${goHtml(place, goLinks)}` +
    (place.phone
      ? `<a class="button" href="tel:${escape(place.phone)}" aria-label="${call}：${escape(place.phone)}">${call}</a>`
      : '') +
    `<button type="button" class="button quiet needs-script" data-ask-way>${words.way}</button>` +
    (address
      ? `<button type="button" class="button quiet needs-script" data-copy="${escape(address)}">${words.copy}</button>`
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

function goHtml(place: FinderPlace, goLinks: GoLinks): string {
  const items = goLinks(place).map(
    ({ href, label }) =>
      `<li><a href="${escape(href)}"${href.startsWith('geo:') ? '' : ' target="_blank" rel="noopener"'}>${label}</a></li>`,
  );
  return (
    `<details class="go"><summary class="button primary">${words.go}<span class="visually-hidden">：${escape(place.title)}</span></summary>` +
    `<p>${isExact(place) ? words.goWith : words.goByName}</p><ul class="plain">${items.join('')}</ul></details>`
  );
}
