import type { Found, Search } from '../../search/index.ts';
import type { Wanted } from './address.ts';

/**
 * Asks for the same once more where nothing exact was found: what of the index did not load, or was replaced by a publication, is
 * as if it held nothing. `replaced` wants the index opened anew, `cut off` says that the site cannot be reached.
 */
export async function askAgain(
  search: Search,
  { text, chosen }: Wanted,
  first: Found,
): Promise<Found | 'replaced' | 'cut off'> {
  if (!search.isCurrent) return first;
  const isCurrent = await search.isCurrent().catch(() => undefined);
  if (isCurrent === undefined) return 'cut off';
  return isCurrent ? search.find(text, chosen) : 'replaced';
}
