import { amenityLabels } from '../../content-types/amenity-labels.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { escape } from '../../markdown/escape.ts';
import type { Setup } from './setup.ts';
import { words } from './words.ts';

/** The further filters, which only the script draws: the page holds them folded up, and would be heavier for them. */
export function moreTools({ type, kinds }: Pick<Setup, 'type' | 'kinds'>): string {
  const known = Object.entries(kinds).filter(([key]) => key !== 'unknown');
  const amenities = Object.entries(amenityLabels).filter(([key]) => key !== 'stepFree');
  const button = ([key, label]: [string, string]) =>
    `<button type="button" class="switch" data-amenity="${key}" aria-pressed="false">${label}</button>`;
  return (
    select('region', words.region, '') +
    select('kind', words.kind, known.map(([key, label]) => option(key, label)).join('')) +
    (type === 'nursing-rooms'
      ? `<fieldset><legend>${words.amenities}</legend>${amenities.map(button).join('')}</fieldset>`
      : '')
  );
}

/** The districts and streets in which places lie, as choices in the places' order. */
export function areaOptions(places: FinderPlace[]): string {
  const districts = new Map<string, Set<string>>();
  for (const { district, street } of places) {
    const name = district?.title ?? '';
    if (!districts.has(name)) districts.set(name, new Set());
    if (street) districts.get(name)!.add(street.title);
  }
  return [...districts]
    .map(([title, streets]) => {
      const inside = [...streets].map((street) => option(`${title}/${street}`, street)).join('');
      if (!title) return inside;
      return `<optgroup label="${escape(title)}">${option(title, words.whole(title))}${inside}</optgroup>`;
    })
    .join('');
}

function select(name: string, label: string, options: string): string {
  return `<label><span>${label}</span><select name="${name}">${option('', words.all)}${options}</select></label>`;
}

function option(value: string, label: string): string {
  return `<option value="${escape(value)}">${escape(label)}</option>`;
}
