import { fold } from '../../search/fold.ts';

/** Leaves only the entries whose name holds every part of the text; returns how many: what is left when the index cannot be loaded. */
export function findByName(all: HTMLElement, text: string): number {
  const parts = fold(text).split(' ');
  const items = [...all.querySelectorAll<HTMLElement>('li')];
  const matching = items.filter((item) => {
    const name = (item.textContent ?? '').toLowerCase();
    return parts.every((part) => name.includes(part));
  });
  for (const item of items) item.hidden = !matching.includes(item);
  hideEmpty(all);
  return matching.length;
}

/** Shows every entry again. */
export function showAll(all: HTMLElement): void {
  for (const item of all.querySelectorAll<HTMLElement>('li[hidden]')) item.hidden = false;
  hideEmpty(all);
}

function hideEmpty(all: HTMLElement): void {
  for (const group of all.querySelectorAll<HTMLElement>('section, .district-part')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
}
