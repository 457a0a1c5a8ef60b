import type { PackedHolidays } from '../../finder/holidays.ts';
import type { Position } from '../../finder/position.ts';

/** What the page tells the finder's script. */
export interface Setup {
  /** The site's path, ending in a slash. */
  base: string;
  type: 'nursing-rooms' | 'micro-homes';
  name: string;
  unit: string;
  kinds: Record<string, string>;
  /** The filter that the page stands for, by facet. */
  chosen: Record<string, string>;
  holidays: PackedHolidays;
  /** The base map, where the site has one. */
  map?: BaseMap | undefined;
  /** Whether the finder may be kept for use without a network. */
  offline: boolean;
}

export interface BaseMap {
  key: string;
  approval: string;
}

/** A point to measure from, and what it is called on the map. */
export interface Origin {
  position: Position;
  name: string;
}
