import { escape } from '../../markdown/escape.ts';
import { spanInWords } from '../../outputs/hours-in-words.ts';
import type { Week } from '../../outputs/week.ts';
import { strings } from '../../strings.ts';

/** A week's sessions as a table, a row for each day. */
export function weekTable({ parts, days }: Week): string {
  const head = parts.map((part) => `<th scope="col">${part}</th>`).join('');
  const rows = days.map(({ name, isFree, cells }) => {
    const drawn = cells.map(({ sessions }) => `<td>${sessions.map(drawSession).join('')}</td>`);
    return `<tr${isFree ? ' class="free"' : ''}><th scope="row">${name}</th>${drawn.join('')}</tr>`;
  });
  return (
    `<table class="week"><caption class="visually-hidden">${strings['week.caption']}</caption>` +
    `<thead><tr><th scope="col">${strings['week.day']}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}

function drawSession({ time, title }: { time: string; title: string }): string {
  return `<p><b>${escape(spanInWords(time))}</b> ${escape(title)}</p>`;
}
