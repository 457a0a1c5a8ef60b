import { distanceInWords } from '../../finder/distance.ts';
import type { Arranged } from './arrange.ts';
import { words } from './words.ts';

/** How many places were found, as it is read out. */
export function sentenceOf(
  { yes, ask }: Arranged,
  unit: string,
  { sorted, filtered }: { sorted: boolean; filtered: boolean },
): string {
  const [fit, unknown] = [yes.length, ask.length];
  if (fit + unknown === 0) return words.none;
  const counted = filtered ? filteredInWords(fit, unknown, unit) : words.every(fit, unit);
  return sorted ? `${counted}，${words.sorted}` : counted;
}

function filteredInWords(fit: number, unknown: number, unit: string): string {
  if (unknown === 0) return words.onlyYes(fit, unit);
  return fit === 0 ? words.onlyAsk(unknown, unit) : words.yesAndAsk(fit, unknown, unit);
}

/** What is wrong with a position: nothing near it, or not precise enough to sort by; '' where it will do. Metres. */
export function troubleOf(nearest: number, accuracy: number): string {
  if (nearest === Infinity) return words.noPositions;
  if (nearest > 30_000) return words.outside(distanceInWords(nearest));
  return accuracy > 500 ? words.imprecise(distanceInWords(accuracy)) : '';
}
