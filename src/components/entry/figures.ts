import type { DataOf } from '../../content-types/index.ts';
import { escape } from '../../markdown/escape.ts';
import { dateInWords } from '../../outputs/facts.ts';

/** Figures in large type, each with the day for which it holds; for pages and the desk's preview. */
export function figuresHtml(figures: readonly PlacedFigure[]): string {
  return `<dl class="figures">${figures.map(drawFigure).join('')}</dl>`;
}

function drawFigure({ value, unit, label, asOf, where }: PlacedFigure): string {
  return (
    `<div><dt>${escape(label)}</dt><dd class="value">${escape(String(value))} <small>${escape(unit)}</small></dd>` +
    `<dd class="where">${where ? `${escape(where)} · ` : ''}${escape(dateInWords(asOf))}</dd></div>`
  );
}

/** A figure, and whose it is where several stand together. */
export type PlacedFigure = DataOf<'regions'>['figures'][number] & { where?: string };
