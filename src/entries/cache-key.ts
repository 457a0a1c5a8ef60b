import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { beijingNow } from '../checks/dates.ts';
import { freshnessOf } from '../outputs/freshness.ts';
import { pagePolicy } from '../page-policy.ts';
import { photoOf } from '../photos/manifest.ts';
import { published, type Published } from './index.ts';
import { memo } from './memo.ts';

/**
 * A hash over everything a page shows: the site's settings and names, the entries on it with their photos, whether a year
 * has gone by since a place was checked, and what else the caller names.
 */
export async function cacheKey(shown: readonly Published[], ...others: string[]): Promise<string> {
  const today = beijingNow().slice(0, 10);
  const hash = createHash('sha1').update(await shownEverywhere());
  for (const entry of shown) {
    hash.update(entry.id).update(entry.digest);
    hash.update(freshnessOf(entry, today)?.state ?? '');
    for (const { src } of entry.data.photos) hash.update(photoOf(entry, src)?.hash ?? '');
  }
  for (const other of others) hash.update(other);
  return hash.digest('base64url');
}

/** The settings, the policy, and the names that cards and filters show beside any entry: of regions and of programmes. */
const shownEverywhere = memo(async () => {
  const site = (await getCollection('site')).map(({ digest }) => digest);
  const regions = (await published('regions')).map(({ id, data }) => [
    id,
    data.title,
    data.level,
    data.parent,
  ]);
  const programmes = (await published('programmes')).map(({ id, data }) => [id, data.title]);
  // Hashed once: every page's key holds it, and it grows with the site.
  return createHash('sha1')
    .update(JSON.stringify([site, regions.sort(), programmes.sort(), pagePolicy()]))
    .digest();
});
