import { escape } from '../../markdown/escape.ts';
import type { Plaque, PlaqueSize } from '../../outputs/plaque.ts';
import { strings } from '../../strings.ts';
import { lattice } from '../site/lattice.ts';

/** A plaque as it is printed, for its page and for the desk; `code` is the QR code's SVG, `key` gives it a window of its own. */
export function plaqueHtml({ plaque, size, key, code, organizer, siteName }: Sheet): string {
  const { kind, name, nameSize, rows, textSize, lights, number } = plaque;
  const look = [size, lights.length > 0 ? 'rouge' : 'celadon', ...(rows.length === 0 ? ['bare'] : [])];
  const terms = rows.map(({ label, text }) => `<div><dt>${label}</dt> <dd>${escape(text)}</dd></div>`);
  return (
    `<article class="plaque ${look.join(' ')}">` +
    `<header class="${nameSize}"><div class="ornament">${lattice(key)}</div>` +
    `<h1>${name ? `<span class="name">${escape(name)}</span> ` : ''}<span class="kind">${kind}</span></h1>` +
    `${number ? `<p class="number">${strings['plaque.number']} ${escape(number)}</p>` : ''}</header>` +
    `${lights.length ? `<ul class="lanterns">${lights.map((light) => `<li>${escape(light)}</li>`).join('')}</ul>` : ''}` +
    `<div class="told ${textSize}"><figure>${code}<figcaption>${strings['plaque.scan']}</figcaption></figure>` +
    `${terms.length ? `<dl>${terms.join('')}</dl>` : ''}</div>` +
    `<p class="from"><b>${escape(organizer)}</b> ${escape(siteName)}</p></article>`
  );
}

interface Sheet {
  plaque: Plaque;
  size: PlaqueSize;
  /** `type/id`. */
  key: string;
  code: string;
  organizer: string;
  siteName: string;
}
