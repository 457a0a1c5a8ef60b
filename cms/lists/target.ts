import { complaintsOf } from '../preview/faults.ts';
import type { CellFault } from './apply-cells.ts';
import type { List } from './columns.ts';
import { convert } from './convert.ts';
import type { KnownEntries, KnownEntry } from './known-entries.ts';
import type { Names } from './names.ts';

/** The entry that a row is about: by its id, else by its name and where it is; a new one; or why that cannot be said. */
export function targetOf({ list, given, known, names, now }: Row): Target {
  const id = given.get('id')?.trim();
  if (id) {
    const entry = known.byId(list.types, id);
    if (entry) return { entry };
    const message = `网站上没有编号是“${id}”的这一条。新的一条请把这一格留空`;
    return { faults: [{ column: 'id', message }] };
  }
  const read = (name: string) => {
    const column = list.columns.find((column) => column.name === name);
    return column ? convert(given.get(name) ?? '', column.field, names) : {};
  };
  const title = read('title').value?.toString();
  if (!title) return { faults: [{ column: 'title', message: '名称没有填。请补上' }] };
  const [region, address, kind] = ['region', 'place.address', 'kind'].map(read);
  const types = list.types.filter(
    (type) => list.types.length < 2 || !kind?.value || allows(type, kind.value),
  );
  const where = { title, region: region?.value?.toString(), address: address?.value?.toString() };
  const entries = known.byName(types, where);
  if (entries.length === 1) return { entry: entries[0]! };
  if (entries.length > 1) {
    const ids = entries.map((entry) => entry.id).join('、');
    const message = `网站上有 ${entries.length} 条都叫“${title}”。请加一栏“网站编号”，写明是哪一条：${ids}`;
    return { faults: [{ column: 'title', message }] };
  }
  if (region?.fault) return { faults: [{ column: 'region', message: region.fault }] };
  if (types.length > 1) {
    const words =
      kind?.fault ?? `网站上没有“${title}”。新的一条要写类别：${Object.values(kindsOf(list)).join('、')}`;
    return { faults: [{ column: 'kind', message: words }] };
  }
  return { entry: known.add(types[0]!, title, now) };
}

function kindsOf(list: List): Record<string, string> {
  return list.columns.find(({ name }) => name === 'kind')?.field.options ?? {};
}

function allows(type: KnownEntry['type'], kind: string | number): boolean {
  return complaintsOf(type, { kind }).every(({ path }) => path[0] !== 'kind');
}

type Target = { entry: KnownEntry } | { faults: CellFault[] };

interface Row {
  list: List;
  /** The cells by the names of their fields. */
  given: Map<string, string>;
  known: KnownEntries;
  names: Names;
  now: string;
}
