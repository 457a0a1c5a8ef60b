import type { FinderPlace } from '../../finder/place-data.ts';
import { distance } from '../../finder/distance.ts';
import type { Position } from '../../finder/position.ts';
import { isExact } from './arrange.ts';
import type { Moment } from './judge.ts';
import { legend } from './legend.ts';
import { placed } from './placed.ts';
import type { Origin, Setup } from './setup.ts';
import { shownState } from './shown-state.ts';
import { sketchSvg, type Placed } from './sketch.ts';
import { words } from './words.ts';

/** Draws the sketch in its fold, nearer when a group is chosen; `reveal` goes to a place's card. */
export function mapPanel(fold: HTMLDetailsElement, setup: Setup, reveal: (anchor: string) => void) {
  const frame = fold.querySelector<HTMLElement>('.sketch-frame')!;
  const base = fold.querySelector<HTMLElement>('.base-map')!;
  const note = fold.querySelector<HTMLElement>('.sketch-note')!;
  const signs = fold.querySelector<HTMLElement>('.legend')!;
  const wider = fold.querySelector<HTMLElement>('[data-wider]')!;
  const toBase = fold.querySelector<HTMLButtonElement>('[data-base-map]');
  let drawn: { places: FinderPlace[]; moment: Moment; origin: Origin | undefined } | undefined;
  let around: Position[] | undefined;

  signs.innerHTML = legend();
  addEventListener('resize', draw);
  wider.addEventListener('click', () => {
    around = undefined;
    draw();
    frame.querySelector<SVGElement>('a')?.focus();
  });
  frame.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const group = link.getAttribute('data-group')?.split(' ');
    if (group && zoomTo(group)) return;
    reveal(link.getAttribute('href')!.slice(1));
  });
  toBase?.addEventListener('click', () => {
    if (!base.hidden) return showBase(false);
    showBase(true);
    const shown = { places: mapped(), origin: drawn?.origin, reveal, failed };
    void import('./base-map.ts')
      .then(({ openBaseMap }) => openBaseMap(base, setup.map!, shown))
      .catch(failed);
  });

  function failed(): void {
    showBase(false);
    note.textContent = words.baseMapFailed;
  }

  function showBase(on: boolean): void {
    base.hidden = !on;
    frame.hidden = on;
    toBase!.textContent = on ? words.baseMapOff : words.baseMap;
    if (!on) draw();
  }

  function mapped(): Placed[] {
    const { places, moment } = drawn!;
    return places.filter(isExact).map((place) => placed(place, shownState(place.hours, moment)));
  }

  /** False where the group's places lie on one spot, which no map can part. */
  function zoomTo(anchors: string[]): boolean {
    const wanted = new Set(anchors);
    const positions = mapped().flatMap(({ anchor, position }) => (wanted.has(anchor) ? [position] : []));
    if (positions.every((position) => distance(position, positions[0]!) < 30)) return false;
    around = positions;
    draw();
    frame.querySelector<SVGElement>('a')?.focus();
    return true;
  }

  function draw(): void {
    if (!drawn || !fold.open || !base.hidden) return;
    const places = mapped();
    const missing = drawn.places.length - places.length;
    note.textContent = places.length === 0 ? words.noneOnMap : missing > 0 ? words.notOnMap(missing) : '';
    wider.hidden = around === undefined;
    frame.hidden = signs.hidden = places.length === 0;
    if (places.length === 0) return;
    const width = Math.max(240, frame.clientWidth || 440);
    const size = { width, height: Math.min(width, 460) };
    frame.innerHTML = sketchSvg(places, { ...size, origin: drawn.origin, around: around ?? nearby(places) });
  }

  /** From where one is to the nearest few: a map of the whole city helps nobody who stands in the street. */
  function nearby(places: Placed[]): Position[] | undefined {
    const { origin } = drawn!;
    if (!origin) return undefined;
    const metres = (place?: Placed) => (place ? distance(origin.position, place.position) : 0);
    const reach = Math.max(1000, 1.2 * metres(places[Math.min(2, places.length - 1)]));
    const near = places.slice(0, 12).filter((place) => metres(place) <= reach);
    return [origin.position, ...near.map(({ position }) => position)];
  }

  return {
    show(places: FinderPlace[], moment: Moment, origin: Origin | undefined) {
      drawn = { places, moment, origin };
      around = undefined;
      draw();
    },
    refresh(moment: Moment) {
      if (!drawn) return;
      drawn = { ...drawn, moment };
      draw();
    },
  };
}

export type MapPanel = ReturnType<typeof mapPanel>;
