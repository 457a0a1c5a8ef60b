import { escape } from '../../markdown/escape.ts';

/**
 * What a result shows below its title, as HTML with `<mark>`: its summary where the words stand there or in the title only,
 * else the place in the text. `excerpt` is Pagefind's HTML, in which every single character of the query is marked.
 */
export function excerptOf(excerpt: string, title: string, summary: string, text: string): string {
  const found = withoutTitle(partsOf(excerpt), title);
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const candidate of [summary, found.join('').trim()]) {
    if (holdsAny(candidate, words)) return marked(splitAt(candidate, words));
  }
  return found.length === 1 || holdsAny(title, words) ? escape(summary) : marked(found).trim();
}

/** Of all signs Pagefind escapes only these two. */
function partsOf(excerpt: string): Parts {
  const joined = excerpt.replace(/\u200B/g, '').replace(/<\/mark><mark>/g, '');
  return joined.split(/<\/?mark>/).map((part) => part.replace(/&lt;/g, '<').replace(/&gt;/g, '>'));
}

/** The heading is part of the text, and stands above it anyway. */
function withoutTitle(parts: Parts, title: string): Parts {
  if (!parts.join('').startsWith(`${title}.`)) return parts;
  let heading = title.length + 1;
  return parts.map((part) => {
    const rest = part.slice(heading);
    heading = Math.max(0, heading - part.length);
    return rest;
  });
}

function holdsAny(text: string, words: string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

function splitAt(text: string, words: string[]): Parts {
  return text.split(new RegExp(`(${words.join('|')})`, 'giu'));
}

/** Escapes after the words were found: `amp` does not stand in `&`. */
function marked(parts: Parts): string {
  const html = (part: string, at: number) => (at % 2 ? `<mark>${escape(part)}</mark>` : escape(part));
  return parts.map((part, at) => part && html(part, at)).join('');
}

/** Text in parts, every second of which is marked. */
type Parts = string[];
