import { navigationLinks } from '../../finder/navigation.ts';
import type { FinderPlace } from '../../finder/place-data.ts';
import { searchLinks } from '../../finder/search-links.ts';
import { addressOf } from './actions.ts';
import { isExact } from './arrange.ts';

/** The ways to have a map application lead to a place; without exact coordinates they look for its address or name. */
export function goLinks(place: FinderPlace): { label: string; href: string }[] {
  const { title, district } = place;
  if (isExact(place)) return navigationLinks({ name: title, position: place.position, system: 'wgs84' });
  return searchLinks(addressOf(place) || [district?.title, title].filter(Boolean).join(' '));
}

export type GoLinks = typeof goLinks;
