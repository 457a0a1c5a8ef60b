import { offersOf } from './offers.ts';
import type { Chosen, Counts, Hit, Whose } from '../../search/index.ts';
import { words } from './words.ts';

/** One result as a link that is also an option of the list box: it can be opened, copied and opened in a new tab. */
export function drawHit(hit: Hit & Whose, nth: number): HTMLElement {
  const years = hit.years.map((year) => `${year} 年`).join('、');
  const section = hit.section ? words.section(hit.section.title) : '';
  return element(
    'a',
    {
      class: 'hit',
      id: `hit-${nth}`,
      href: hit.section ? `${hit.url}#${hit.section.id}` : hit.url,
      role: 'option',
      'aria-selected': 'false',
    },
    [
      element('b', {}, [hit.title]),
      element('span', { class: 'about' }, [
        [hit.site, hit.type, hit.region, years, section].filter(Boolean).join(' · '),
      ]),
      element(
        'span',
        { class: 'excerpt' },
        hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text)),
      ),
    ],
  );
}

/** The filters that are worth a choice; of one with many values only the first, unless all are wanted. */
export function drawFilters(counts: Counts, chosen: Chosen, total: number, all: boolean): HTMLElement[] {
  return offersOf(counts, chosen, total).map(({ name, values }) => {
    const picked = chosen[name] ?? [];
    const shown = values.filter(([value], at) => all || at < most || picked.includes(value));
    const parts = shown.map(([value, count]) => drawBox(name, value, count, picked.includes(value)));
    if (shown.length < values.length) parts.push(element('button', { class: 'all' }, [words.allValues]));
    // No fieldset: WebKit puts its legend above everything, whatever the style says.
    return element('div', { class: 'filter', role: 'group', 'aria-labelledby': `filter-${name}` }, [
      element('b', { id: `filter-${name}` }, [name]),
      element('div', { class: 'values' }, parts),
    ]);
  });
}

/** More values of one filter than this wait behind a button. */
const most = 12;

function drawBox(name: string, value: string, count: number, checked: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value });
  (box as HTMLInputElement).checked = checked;
  return element('label', { class: checked ? 'chosen' : '' }, [
    box,
    element('span', {}, [value, element('small', {}, [String(count)])]),
  ]);
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** Gives an element attributes. */
export function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
