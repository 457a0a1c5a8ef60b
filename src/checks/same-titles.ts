import type { TypeId } from '../content-types/index.ts';
import type { Dangling } from './references.ts';

/** Entries of a type with the same name in the same region and the same years: most likely one was entered twice. */
export function sameTitles(entries: readonly Checkable[]): Dangling[] {
  const first = new Map<string, Checkable>();
  return entries.flatMap((entry) => {
    const data = entry.data as Titled | undefined;
    if (!data) return [];
    const key = [entry.type, data.region ?? data.parent, plain(data.title), ...yearsOf(data)].join(' ');
    const same = first.get(key);
    if (!same) first.set(key, entry);
    if (!same) return [];
    const message = `“${data.title}”和 ${same.type}/${same.id} 的名称、年份都一样。是同一件事就删去一条，不是就在名称里写出区别。`;
    return [{ entry, path: ['title'], message }];
  });
}

/** As people compare names: without width, capitals, spaces and punctuation. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function yearsOf({ date, since, honors }: Titled): string[] {
  const dates = [date, since, ...(honors ?? []).map(({ year }) => year)];
  return dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])).sort();
}

interface Checkable {
  type: TypeId;
  id: string;
  file: string;
  data?: unknown;
}

interface Titled {
  title: string;
  region?: string;
  parent?: string;
  date?: string;
  since?: string;
  honors?: { year?: string }[];
}
