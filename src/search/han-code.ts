/**
 * A Chinese text as lower-case ASCII, three signs a character (five for the rare ones): Pagefind 1.6 takes tokens that share a
 * Chinese character apart when it looks for a phrase, and these it leaves alone. No code begins with 0.
 */
export function encodeHan(han: string): string {
  return Array.from(han, (character) => codeOf(character.codePointAt(0)!)).join('');
}

function codeOf(point: number): string {
  const place = point - start;
  if (place < 0 || place >= end - start) return `z${point.toString(36).padStart(4, '0')}`;
  return (place + lowest).toString(36);
}

/** From Extension A to the end of the common ideographs. */
const start = 0x3400;
const end = 0xa000;
/** The least number of three base-36 digits, so that no code begins with 0; the highest code begins with m. */
const lowest = 36 ** 2;
