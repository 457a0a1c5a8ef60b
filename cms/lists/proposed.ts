import type { Data, KnownEntry } from './known-entries.ts';

/**
 * What a new entry needs and a list of an office does not have: the minute of its publication, and a sentence made of
 * nothing but where it is. An entry that is there, or has its own, gets nothing.
 */
export function proposedData({ isNew, data: before }: KnownEntry, data: Data, now: string): Data {
  if (!isNew || 'publishedAt' in before) return {};
  const { venue, address, floor } = (data['place'] ?? {}) as Record<string, string | undefined>;
  const where = [address, venue, floor].filter(Boolean).join('，');
  return {
    ...(data['summary'] || !where ? {} : { summary: `在${where}。` }),
    ...(data['publishedAt'] ? {} : { publishedAt: now }),
  };
}
