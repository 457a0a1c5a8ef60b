import { escape } from '../../markdown/escape.ts';
import type { FactRow } from '../../outputs/facts.ts';
import { strings } from '../../strings.ts';

/** The facts of an entry as a list of terms; what nobody has checked stands together at its end. For the page and the desk's preview. */
export function factTable(rows: readonly FactRow[]): string {
  const known = rows.filter((row) => row.known);
  const unknown = rows.filter((row) => !row.known).map(({ label }) => escape(label));
  const open = unknown.length
    ? `<div class="unknown" data-pagefind-ignore><dt>${strings['entry.unknown']}</dt><dd>${unknown.join('、')}</dd></div>`
    : '';
  return `<dl class="fact-table" aria-label="${strings['entry.facts']}">${known.map(drawRow).join('')}${open}</dl>`;
}

function drawRow({ label, values }: FactRow): string {
  const words = values.map(({ text, href }) =>
    href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text),
  );
  return `<div><dt>${escape(label)}</dt><dd>${words.join('、')}</dd></div>`;
}
