/**
 * What a result shows below its title, as HTML with `<mark>`: its summary where the words stand there or in the title only,
 * else the place in the text. `excerpt` is Pagefind's HTML, in which every single character of the query is marked.
 */
export function excerptOf(excerpt: string, title: string, summary: string, text: string): string {
  const joined = excerpt.replace(/\u200B/g, '').replace(/<\/mark><mark>/g, '');
  const place = withoutTitle(joined.replace(/<\/?mark>/g, ''), title);
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const safe = escape(summary);
  for (const candidate of [safe, place]) if (holdsAny(candidate, words)) return mark(candidate, words);
  return !joined.includes('<mark>') || holdsAny(title, words) ? safe : withoutTitle(joined, title);
}

/** The heading is part of the text, and stands above it anyway. */
function withoutTitle(html: string, title: string): string {
  const begins = html.replace(/<\/?mark>/g, '').startsWith(`${escape(title)}.`);
  return begins ? html.slice(html.indexOf('.') + 1).trim() : html;
}

function holdsAny(text: string, words: string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

function mark(html: string, words: string[]): string {
  return html.replace(new RegExp(words.join('|'), 'giu'), '<mark>$&</mark>');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
