import { navigationLinks } from '../../finder/navigation.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { searchLinks } from '../../finder/search-links.ts';
import { escape } from '../../markdown/escape.ts';
import type { Shown } from './card.ts';
import { words } from './words.ts';

/** What one can do with a place: have a map lead there, call, copy the address, show the card for asking the way. */
export function actions(place: FinderPlace, tone: Shown['tone']): string {
  const address = addressOf(place);
  const call = tone === 'open' || tone === 'hours' ? words.call : words.callFirst;
  return (
    `<div class="acts">${goHtml(place)}` +
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

function goHtml(place: FinderPlace): string {
  const { title, position, imprecise } = place;
  const exact = position && !imprecise;
  const links = exact
    ? navigationLinks({ name: title, position, system: 'wgs84' })
    : searchLinks(addressOf(place) || [place.district?.title, title].filter(Boolean).join(' '));
  const items = links.map(
    ({ href, label }) =>
      `<li><a href="${escape(href)}"${href.startsWith('geo:') ? '' : ' target="_blank" rel="noopener"'}>${label}</a></li>`,
  );
  return (
    `<details class="go"><summary class="button primary">${words.go}<span class="visually-hidden">：${escape(title)}</span></summary>` +
    `<p>${exact ? words.goWith : words.goByName}</p><ul class="plain">${items.join('')}</ul></details>`
  );
}
