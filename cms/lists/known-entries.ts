import { readFrontMatter } from '../../src/checks/front-matter.ts';
import { contentTypes, schemas, type TypeId } from '../../src/content-types/index.ts';
import { entryId } from '../entry-id.ts';
import type { Names } from './names.ts';

/** The entries that a table is held against, from their files; those that it adds are found by its later rows. */
export function knownEntries(files: readonly EntryText[], names: Names): KnownEntries {
  const entries = files.map(({ type, id, text }): KnownEntry => {
    const { data, body, faults, readable } = readFrontMatter(text, schemas[type]);
    const kept = { type, id, data: data as Data, body, isNew: false };
    return faults.length || !readable ? { ...kept, unreadable: true } : kept;
  });
  const ids = new Map(entries.map((entry) => [`${entry.type}/${entry.id}`, entry]));
  const titles = new Map<string, KnownEntry[]>();
  const addTitle = (entry: KnownEntry) => {
    const title = folded(entry.data['title']);
    titles.set(title, [...(titles.get(title) ?? []), entry]);
  };
  entries.forEach(addTitle);
  return {
    all: entries,
    byId: (types, id) => types.flatMap((type) => ids.get(`${type}/${id}`) ?? [])[0],
    byName(types, { title, region, address }) {
      const called = (titles.get(folded(title)) ?? []).filter(({ type }) => types.includes(type));
      const near = called.filter(({ data }) => !region || onOneWay(region, String(data['region']), names));
      if (near.length < 2 || !address) return near;
      const there = near.filter(
        ({ data }) => folded((data['place'] as Data | undefined)?.['address']) === folded(address),
      );
      return there.length ? there : near;
    },
    add(type, title, now) {
      const first = entryId(contentTypes[type], { title }, new Date(`${now.replace(' ', 'T')}:00+08:00`));
      let id = first;
      for (let count = 1; ids.has(`${type}/${id}`); count++) id = `${first}-${count}`;
      const entry: KnownEntry = { type, id, data: { title }, body: '', isNew: true };
      ids.set(`${type}/${id}`, entry);
      addTitle(entry);
      return entry;
    },
    remove(entry) {
      ids.delete(`${entry.type}/${entry.id}`);
      const title = folded(entry.data['title']);
      titles.set(
        title,
        (titles.get(title) ?? []).filter((other) => other !== entry),
      );
    },
  };
}

/** Whether two regions are the same or one lies in the other. */
function onOneWay(region: string, other: string, names: Names): boolean {
  const [one = '', two = ''] = [region, other].map((id) => `${names.print('regions', id)}/`);
  return one.startsWith(two) || two.startsWith(one);
}

/** For comparing names and addresses: letter widths, spaces, hyphens and quotation marks make no difference. */
function folded(text: unknown): string {
  return String(text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s“”"'‘’「」《》·・()\-—–]+/g, '');
}

export interface KnownEntries {
  /** Those that were there. */
  all: readonly KnownEntry[];
  byId(types: readonly TypeId[], id: string): KnownEntry | undefined;
  /**
   * Of this name: in the same region or one around or within it where the region is said, and of several the one at the
   * same address.
   */
  byName(
    types: readonly TypeId[],
    wanted: { title: string; region: string | undefined; address: string | undefined },
  ): KnownEntry[];
  /** A new entry under an id that no other has; `now` is a minute of Beijing's clock. */
  add(type: TypeId, title: string, now: string): KnownEntry;
  /** Forgets an entry that could not be made. */
  remove(entry: KnownEntry): void;
}

export type Data = Record<string, unknown>;

/** An entry with the text of its index.mdx. */
export interface EntryText {
  type: TypeId;
  id: string;
  text: string;
}

export interface KnownEntry {
  type: TypeId;
  id: string;
  data: Data;
  body: string;
  isNew: boolean;
  /** Its front matter has faults, so that nothing may be written over it. */
  unreadable?: boolean;
}
