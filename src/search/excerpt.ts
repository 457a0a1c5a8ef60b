import { fold, quotes, unquoted } from './fold.ts';
import { wordsOf } from './tokens.ts';

/** The line of a page that shows best why it was found, cut to about 70 signs around the place, and which line it is. */
export function excerptOf(lines: string[], title: string, text: string): { parts: Part[]; at?: number } {
  // Of a word the parts too that may stand alone.
  const words = unquoted(fold(text))
    .split(' ')
    .flatMap((part) => [part, ...wordsOf(part)]);
  const best = lines
    .map((line, at) => ({ at, line, found: longestIn(unquoted(fold(line)), words) }))
    .reduce<{ at: number; line: string; found: string } | undefined>(
      (kept, one) => (worth(one) > worth(kept) ? one : kept),
      undefined,
    );
  const inTitle = longestIn(unquoted(fold(title)), words).length >= (best?.found.length ?? 0);
  if (!best || (inTitle && best.at > 0)) return { parts: [{ text: cut(lines[0] ?? '', 0) }] };
  const from = best.line.search(new RegExp(literally(best.found), 'iu'));
  // A bare fact says too little by itself.
  const [summary = ''] = lines;
  const line = best.line.length < bare && summary.length > bare ? `${best.line} · ${summary}` : best.line;
  return { parts: marked(cut(line, from), words), at: best.at };
}

/** A long piece of the words counts most; a line that says more than the word itself is better than a heading. */
function worth(place: { line: string; found: string } | undefined): number {
  if (!place?.found) return 0;
  return 2 * place.found.length + (place.line.length > place.found.length + 6 ? 1 : 0);
}

/** The longest piece of a word that the line holds: of two characters at least, unless the word is a single one. */
function longestIn(line: string, words: string[]): string {
  let longest = '';
  for (const word of words) {
    const characters = [...word];
    const least = Math.min(2, characters.length);
    for (let from = 0; from + least <= characters.length; from++) {
      for (let to = characters.length; to >= from + least; to--) {
        const piece = characters.slice(from, to).join('');
        if (piece.length <= longest.length) break;
        if (line.includes(piece)) longest = piece;
      }
    }
  }
  return longest;
}

function cut(line: string, from: number): string {
  const signs = [...line];
  const start = Math.max(0, Math.min(from - lead, signs.length - length));
  const end = start + length;
  return `${start > 0 ? '…' : ''}${signs.slice(start, end).join('')}${end < signs.length ? '…' : ''}`;
}

/** Marks the whole words, and where a line has none of them its longest piece of one. */
function marked(line: string, words: string[]): Part[] {
  const lower = line.toLowerCase();
  const bare = unquoted(lower);
  const whole = words.filter((word) => word && bare.includes(word));
  const sought = whole.length > 0 ? whole : [longestIn(lower, words)].filter(Boolean);
  if (sought.length === 0) return [{ text: line }];
  const pattern = new RegExp(
    `(${[...sought]
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|')})`,
    'giu',
  );
  return line
    .split(pattern)
    .map((text, at) => (at % 2 ? { text, marked: true as const } : { text }))
    .filter((part) => part.text);
}

/** The pattern of a word, whatever quotation marks stand within it. */
function literally(word: string): string {
  return [...word].map((one) => one.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join(`[${quotes}]*`);
}

const length = 72;
/** Signs below which a line is a bare fact. */
const bare = 12;
/** Signs before the place. */
const lead = 20;

/** A stretch of an excerpt. */
export interface Part {
  text: string;
  marked?: true;
}
