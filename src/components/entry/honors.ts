import { jsonSchemaOf, wordsFor } from '../../content-types/define.ts';
import { families } from '../../content-types/family.ts';
import type { DataOf } from '../../content-types/index.ts';
import { escape } from '../../markdown/escape.ts';
import { dateInWords } from '../../outputs/facts.ts';
import { strings } from '../../strings.ts';

/** The honours of a family or a worker, each with its year, for the page and the desk's preview. */
export function honorsHtml(honors: DataOf<'families'>['honors']): string {
  return (
    `<section class="honors" aria-labelledby="honors"><h2 class="heading" id="honors">${strings['entry.honors']}</h2>` +
    `<ul class="plain">${honors.map(drawHonor).join('')}</ul></section>`
  );
}

const fields = jsonSchemaOf(families).properties?.honors?.items?.properties ?? {};

function drawHonor({ title, level, year, outcome, body }: DataOf<'families'>['honors'][number]): string {
  const when = year ? year.slice(0, 4) : '<span class="unknown">年份待核实</span>';
  const about = [
    wordsFor(fields.level, level),
    wordsFor(fields.outcome, outcome),
    body ?? '',
    year && year.length > 4 ? dateInWords(year) : '',
  ];
  return `<li><span class="when">${when}</span> <span><b>${escape(title)}</b> <small>${escape(about.filter(Boolean).join(' · '))}</small></span></li>`;
}
