import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { memo } from './memo.ts';
import type { Published } from './index.ts';

/** A hash over everything a page shows: the site's settings, the entries on it, and what else the caller names. */
export async function cacheKey(
  shown: readonly Pick<Published, 'digest' | 'id'>[],
  ...others: string[]
): Promise<string> {
  const hash = createHash('sha1').update(await siteDigest());
  for (const { id, digest } of shown) hash.update(id).update(digest);
  for (const other of others) hash.update(other);
  return hash.digest('base64url');
}

const siteDigest = memo(async () => (await getCollection('site')).map(({ digest }) => String(digest)).join());
