import type { FinderPlace } from '../../finder/place-data.ts';
import { escape } from '../../markdown/escape.ts';
import { isExact } from './arrange.ts';
import type { GoLinks } from './go-links.ts';
import { words } from './words.ts';

/**
 * The way to a place from its card: one tap to a map application, beside it the choice of another. The `links` are long, so
 * the page comes without them: its cards lead to the place's own page, where they stand, until complete-cards.ts puts them in.
 */
export function goHtml(place: FinderPlace, page: string, links?: GoLink[]): string {
  return (
    `<a class="button primary go-there" ${links ? opening(links[0]!.href) : `href="${page}#go"`}>` +
    `${isExact(place) ? words.go : words.goLook}<span class="visually-hidden">：${escape(place.title)}</span></a>` +
    `<details class="go needs-script"><summary class="button quiet">${words.goOther}</summary>` +
    `${links ? goChoice(place, links) : ''}</details>`
  );
}

/** The map applications that lead to a place, and what to know of the way there. */
export function goChoice(place: FinderPlace, links: GoLink[]): string {
  const items = links.map(({ href, label }) => `<li><a ${opening(href)}>${label}</a></li>`);
  return `<p>${isExact(place) ? words.goWith : words.goByName}</p><ul class="plain">${items.join('')}</ul>`;
}

function opening(href: string): string {
  return `href="${escape(href)}"${href.startsWith('geo:') ? '' : ' target="_blank" rel="noopener"'}`;
}

type GoLink = ReturnType<GoLinks>[number];
