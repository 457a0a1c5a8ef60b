import { dateInWords } from '../../src/outputs/facts.ts';
import { byStreet, type StalePlace } from '../../src/outputs/places-to-check.ts';

/** The places to check as lines for a terminal, street by street. */
export function checkingList(places: readonly StalePlace[]): string {
  return byStreet(places)
    .map(({ name, places }) => [`${name}（${places.length} 处）`, ...places.map(lineOf)].join('\n'))
    .join('\n\n');
}

function lineOf({ title, checkedOn, daysSince, unknown }: StalePlace): string {
  const checked = daysSince === null ? '没有核对过' : `${dateInWords(checkedOn)}核对，过了 ${daysSince} 天`;
  return `  ${title}｜${checked}${unknown.length > 0 ? `｜还不知道：${unknown.join('、')}` : ''}`;
}
