import type { FinderPlace } from '../../finder/place-data.ts';
import { isExact } from './arrange.ts';
import type { Moment } from './judge.ts';
import type { MapPanel } from './map-panel.ts';
import type { Origin, Setup } from './setup.ts';

/**
 * The fold with the map, whose script is loaded when it is first open; on a wide screen it stands open beside the list. Where a
 * page has no place that can be drawn it comes hidden, until one is found.
 */
export function mapFold(root: HTMLElement, setup: Setup, reveal: (anchor: string) => void) {
  const fold = root.querySelector<HTMLDetailsElement>('.sketch-fold')!;
  let latest: Parameters<MapPanel['show']> | undefined;
  let panel: Promise<MapPanel> | undefined;

  async function draw(): Promise<void> {
    if (fold.hidden || !fold.open || !latest) return;
    panel ??= import('./map-panel.ts').then(({ mapPanel }) => mapPanel(fold, setup, reveal));
    panel.catch(() => (panel = undefined));
    (await panel).show(...latest);
  }

  // Without its script the map is the one that the page came with, and its markers are links.
  fold.addEventListener('toggle', () => void draw().catch(() => undefined));
  return {
    show(places: FinderPlace[], moment: Moment, origin?: Origin) {
      latest = [places, moment, origin];
      if (places.some(isExact)) fold.hidden = false;
      if (wide.matches) fold.open = true;
      void draw().catch(() => undefined);
    },
    /** Puts the states of another moment into the map. */
    refresh(moment: Moment) {
      if (!latest) return;
      latest = [latest[0], moment, latest[2]];
      void panel?.then((opened) => opened.refresh(moment));
    },
  };
}

const wide = matchMedia('(min-width: 1000px)');
