import type { FinderData } from './data.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { areaOptions, moreTools } from './more-tools.ts';
import type { Setup } from './setup.ts';
import { filterCount, withoutFilters, type Wanted } from './wanted.ts';
import { words } from './words.ts';

/** The tools above the list: they show what is wanted, and say what was changed. */
export function toolsOf(root: HTMLElement, setup: Setup, { change, near, from }: Asked) {
  const part = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
    root.querySelector<Kind>(selector)!;
  const nearButton = part('.near');
  const input = part<HTMLInputElement>('#finder-q');
  const why = part('.why');
  const trouble = part('.trouble');
  const kept = part('.kept');
  const more = part('#finder-more');
  more.innerHTML = moreTools(setup);
  const moreButton = part('.switch.more');
  const clear = part('.clear-finder');
  const offer = part('.from-offer');
  const selects = [...root.querySelectorAll('select')];
  const switches = [...root.querySelectorAll<HTMLElement>('[data-switch], [data-amenity]')];
  let now: Wanted;
  let offered = '';

  nearButton.addEventListener('click', near);
  clear.addEventListener('click', () => {
    change(withoutFilters(now));
    moreButton.focus();
  });
  offer.addEventListener('click', () => (now.from ? change({ from: '' }) : from(offered)));
  moreButton.addEventListener('click', () => openMore(more.hidden !== false));
  for (const select of selects)
    select.addEventListener('change', () => change({ [select.name]: select.value } as Partial<Wanted>));
  for (const button of switches) button.addEventListener('click', () => change(toggled(button, now)));
  let typed = 0;
  const later = () => {
    clearTimeout(typed);
    typed = window.setTimeout(() => change({ text: input.value }, { typing: true }), 150);
  };
  // While an input method is composing, the box holds letters that nobody means.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || later());
  input.addEventListener('compositionend', later);
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    later();
  });

  function openMore(open = true): void {
    more.hidden = !open;
    moreButton.setAttribute('aria-expanded', String(open));
  }

  return {
    openMore,
    focusNear: () => nearButton.focus(),
    /** Says what went wrong with the position, or what is going on; '' takes it away. */
    trouble(sentence: string) {
      trouble.textContent = sentence;
      trouble.hidden = !sentence;
    },
    /** Offers the districts and streets of these places. */
    areas(places: FinderPlace[]) {
      const region = part<HTMLSelectElement>('select[name="region"]');
      if (region.length > 1) return;
      region.insertAdjacentHTML('beforeend', areaOptions(places));
      region.value = now.region;
    },
    /** Says that the data are kept ones, and of which day. */
    kept(data: FinderData | undefined) {
      const [year, month, day] = (data?.asOf ?? '').split('-').map(Number);
      kept.hidden = !data?.kept;
      kept.textContent = data?.kept ? words[data.kept](`${year}年${month}月${day}日`) : '';
    },
    /** Offers to sort by the distance from what was typed; '' offers nothing. */
    offer(text: string) {
      offered = text;
      offer.hidden = !text && !now.from;
      offer.textContent = now.from ? words.fromOff(now.from) : words.fromOffer(text);
    },
    show(wanted: Wanted, located: boolean) {
      now = wanted;
      why.hidden = located;
      nearButton.setAttribute('aria-pressed', String(wanted.near && located));
      if (input.value.trim() !== wanted.text.trim()) input.value = wanted.text;
      for (const button of switches) button.setAttribute('aria-pressed', String(isOn(button, wanted)));
      for (const select of selects) select.value = wanted[select.name as 'region' | 'kind'];
      const chosen = filterCount(wanted);
      const inside =
        chosen - switches.filter((button) => button.dataset['switch'] && isOn(button, wanted)).length;
      moreButton.textContent = inside > 0 ? words.moreChosen(inside) : words.more;
      clear.hidden = chosen === 0;
      this.offer('');
    },
  };
}

function toggled(button: HTMLElement, wanted: Wanted): Partial<Wanted> {
  const { switch: name, amenity = name === 'stepFree' ? name : undefined } = button.dataset;
  if (amenity === undefined) return { [name!]: !isOn(button, wanted) } as Partial<Wanted>;
  const others = wanted.amenities.filter((other) => other !== amenity);
  return { amenities: isOn(button, wanted) ? others : [...others, amenity] };
}

function isOn(button: HTMLElement, wanted: Wanted): boolean {
  const { switch: name, amenity = name === 'stepFree' ? name : undefined } = button.dataset;
  return amenity === undefined ? Boolean(wanted[name as keyof Wanted]) : wanted.amenities.includes(amenity);
}

interface Asked {
  change: (part: Partial<Wanted>, options?: { typing?: boolean }) => void;
  near: () => void;
  from: (text: string) => void;
}
