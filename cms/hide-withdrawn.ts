import { contentTypes } from '../src/content-types/index.ts';
import { entryAt, entryHash } from '../src/content-types/entry-hash.ts';
import type { Keyed } from './prepare.ts';

/** The data of the file `withdrawn` as it is to be saved: what the editor pasted as an address stands there as its hash only. */
export async function hideWithdrawn(data: Keyed): Promise<Keyed> {
  const hashes = new Map<unknown, string>();
  const list = data.get('entries') as Keyed | undefined;
  if (!list) return data;
  const addresses: unknown[] = [];
  list.map((item) => addresses.push((item as Keyed).get('hash')));
  for (const address of addresses) {
    const entry = entryAt(String(address ?? ''), Object.keys(contentTypes));
    if (entry) hashes.set(address, await entryHash(entry.type, entry.id));
  }
  return data.set(
    'entries',
    list.map((item) => {
      const hash = hashes.get((item as Keyed).get('hash'));
      return hash ? (item as Keyed).set('hash', hash) : item;
    }),
  );
}
