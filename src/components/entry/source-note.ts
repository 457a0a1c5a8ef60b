import type { DataOf } from '../../content-types/index.ts';
import { escape } from '../../markdown/escape.ts';
import { dateInWords } from '../../outputs/facts.ts';
import { strings } from '../../strings.ts';

/** Where an entry is from and of which day it speaks; `wrong` is the way to say that something is wrong, as HTML. */
export function sourceNote(
  { source, publishedAt, asOf }: Pick<DataOf<'activities'>, 'source' | 'publishedAt' | 'asOf'>,
  wrong: string,
): string {
  const time = `<time datetime="${publishedAt.replace(' ', 'T')}+08:00">${publishedAt}</time>`;
  const rows = [
    ...(source ? [[strings['entry.source'], sourceWords(source)]] : []),
    [strings['entry.published'], time],
    ...(asOf ? [[strings['entry.asOf'], escape(dateInWords(asOf))]] : []),
  ];
  const terms = rows.map(([label, words]) => `<div><dt>${label}：</dt> <dd>${words}</dd></div>`);
  return `<footer class="source-note" data-pagefind-ignore><dl>${terms.join(' ')}</dl><p>${wrong}</p></footer>`;
}

function sourceWords({ title, url, publisher, on }: NonNullable<DataOf<'activities'>['source']>): string {
  const name = `《${escape(title)}》`;
  return (
    (publisher ? `${escape(publisher)}，` : '') +
    (url ? `<a href="${escape(url)}" rel="noopener external">${name}</a>` : name) +
    (on ? `，${escape(dateInWords(on))}` : '')
  );
}
