import { splitByConcepts } from './concepts.ts';
import type { Words } from './words.ts';

/**
 * What a question may be about, the fullest first: without the words of asking, then without those of doing too, unless they are
 * part of a word of the groups (心理咨询), then without the kind of thing that it ends in (五亮工程: 五亮).
 */
export function contentsOf(text: string, words: Asking): string[] {
  const asked = withoutAsking(text, words);
  const pieces = splitByConcepts(asked, words.groups);
  const bare = withoutAsking(
    pieces
      .map((piece) => (piece.concept === undefined ? withoutDoing(piece.text, words) : piece.text))
      .join(''),
    words,
  );
  const kind = new RegExp(`([\\p{L}\\p{N}]{2,}?)(?:${words.asking.kind})$`, 'u');
  const head = bare.replace(kind, '$1');
  const contents = [...new Set([asked, bare, head])].filter(Boolean);
  return contents.length > 1 || asked !== text ? contents : [];
}

/** A text without what people do with the thing that they ask for. */
export function withoutDoing(text: string, { asking }: Pick<Words, 'asking'>): string {
  return text.replace(new RegExp(asking.done, 'gu'), ' ').trim();
}

/** A question without the words with which people ask: what they ask for. The same text where nothing else would be left. */
export function withoutAsking(text: string, { asking }: Pick<Words, 'asking'>): string {
  const rest = text
    .replace(new RegExp(asking.asked, 'gu'), ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .map((part) => part.replace(particles, ''))
    .filter(Boolean)
    .join(' ');
  return rest || text;
}

/** Whether somebody asks for what is near. */
export function asksNear(text: string, { asking }: Pick<Words, 'asking'>): boolean {
  return new RegExp(asking.near).test(text);
}

/** What hangs on the ends of a part when the words beside it are gone. */
export const particles = /^的地方|^[的在有是了到去由]+|[的在有是了到去由被]+$/gu;

type Asking = Pick<Words, 'asking' | 'groups'>;
