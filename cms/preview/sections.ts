import { amenitiesHtml } from '../../src/components/entry/amenities.ts';
import { figuresHtml } from '../../src/components/entry/figures.ts';
import { fiveLights } from '../../src/components/entry/five-lights.ts';
import { honorsHtml } from '../../src/components/entry/honors.ts';
import type { DataOf } from '../../src/content-types/index.ts';
import { strings } from '../../src/strings.ts';
import type { SiteFacts } from '../config.ts';

/** The sections that an entry's page has between its facts and its text, drawn by the site's own functions. */
export function sectionsOf(data: Record<string, unknown>, site: SiteFacts): string {
  return Object.entries(drawers)
    .map(([name, draw]) => (data[name] ? draw(data as never, site) : ''))
    .join('');
}

/** By the field that holds what a section shows. */
const drawers = {
  honors: ({ honors }: DataOf<'families'>) => (honors.length ? honorsHtml(honors) : ''),
  amenities: ({ amenities }: DataOf<'nursing-rooms'>) => amenitiesHtml(amenities),
  lights: (data: DataOf<'micro-homes'>, site: SiteFacts) =>
    fiveLights({ data, site, calendars: '', recaps: '' }),
  figures: ({ figures }: DataOf<'regions'>) =>
    figures.length
      ? `<section class="part"><h2 class="heading">${strings['entry.figures']}</h2>${figuresHtml(figures)}</section>`
      : '',
};
