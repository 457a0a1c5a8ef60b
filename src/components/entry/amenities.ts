import { amenityLabels, type Amenity } from '../../content-types/amenity-labels.ts';
import type { DataOf } from '../../content-types/index.ts';
import { strings } from '../../strings.ts';

/** What a nursing room has, has not, and what nobody has checked, for the page and the desk's preview. */
export function amenitiesHtml(amenities: DataOf<'nursing-rooms'>['amenities']): string {
  const all = (Object.keys(amenityLabels) as Amenity[]).map((key) => ({
    label: amenityLabels[key],
    value: amenities[key],
  }));
  const known = (['yes', 'no'] as const).flatMap((value) => all.filter((amenity) => amenity.value === value));
  const unknown = all.filter(({ value }) => value === 'unknown').map(({ label }) => label);
  const list = known.map(
    ({ label, value }) =>
      `<li>${label} <span class="${value}">${words[value as keyof typeof words]}</span></li>`,
  );
  return (
    `<section class="part" aria-labelledby="amenities"><h2 class="heading" id="amenities">${strings['entry.amenities']}</h2>` +
    (list.length ? `<ul class="amenities">${list.join('')}</ul>` : '') +
    (unknown.length
      ? `<p class="unknown" data-pagefind-ignore>${strings['entry.unknown']}：${unknown.join('、')}。 ${strings['entry.amenities.note']}</p>`
      : '') +
    '</section>'
  );
}

const words = { yes: '有', no: '没有' } as const;
