import type { DataOf, Entry } from '../content-types/index.ts';
import type { Site } from '../content-types/site.ts';

/** What an output must know beyond the entry; `siteUrl` is absolute, ends in a slash and may have a sub-path. */
export function outputContext({ siteUrl, site, entries }: ContextSource): OutputContext {
  const byKey = new Map(entries.map((entry) => [`${entry.type}/${entry.id}`, entry.data]));
  const regionPath = (id: string | undefined): string[] => {
    const region = byKey.get(`regions/${id}`) as DataOf<'regions'> | undefined;
    return region ? [...regionPath(region.parent), region.title] : [];
  };
  return { siteUrl, site, regionPath, isPublished: (type, id) => byKey.has(`${type}/${id}`) };
}

/** The absolute address of an entry's page. */
export function entryUrl(entry: { type: string; id: string }, { siteUrl }: OutputContext): string {
  return `${siteUrl}${entry.type}/${entry.id}/`;
}

/** The names of the regions an entry belongs to, the widest first; a region belongs to itself. */
export function regionNames(entry: Entry, { regionPath }: OutputContext): string[] {
  return regionPath('region' in entry.data ? entry.data.region : entry.id);
}

/** A minute in Beijing time (2018-03-08 09:30) in ISO 8601 with its offset. */
export function isoTime(minute: string): string {
  return `${minute.replace(' ', 'T')}:00+08:00`;
}

export interface OutputContext {
  siteUrl: string;
  site: Site;
  /** The names of a region and all it lies in, the widest first; empty for an unknown id. */
  regionPath: (id: string | undefined) => string[];
  /** Whether the site shows an entry: one that is withheld must not even be named. */
  isPublished: (type: string, id: string) => boolean;
}

interface ContextSource {
  siteUrl: string;
  site: Site;
  /** All that the site shows. */
  entries: readonly Entry[];
}
