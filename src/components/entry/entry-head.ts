import { escape } from '../../markdown/escape.ts';
import type { Card } from '../../outputs/card.ts';
import { lattice } from '../site/lattice.ts';

/** What the head of an entry's page says: its name, its sentence, its status and tags. */
export function headWords(
  { status, tags }: Card,
  { title, summary }: { title: string; summary: string },
): string {
  const words = [
    ...(status ? [`<span class="status${status.known ? ' known' : ''}">${escape(status.text)}</span>`] : []),
    // A draft may have chosen nothing yet.
    ...tags.filter(Boolean).map((tag) => `<span class="status">${escape(tag)}</span>`),
  ];
  return (
    `<h1>${escape(title)}</h1><p class="lead">${escape(summary)}</p>` +
    `<p class="tags" data-pagefind-ignore>${words.join(' ')}</p>`
  );
}

/** What the head shows: the first photo (as HTML) with its caption, or else the lattice window of the entry's `type/id`. */
export function headPicture(picture: string | undefined, caption: string | undefined, key: string): string {
  if (!picture) return `<div class="window">${lattice(key)}</div>`;
  const below = caption ? `<figcaption>${escape(caption)}</figcaption>` : '';
  return `<figure class="cover">${picture}${below}</figure>`;
}
