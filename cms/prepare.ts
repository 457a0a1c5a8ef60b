import { jsonSchemaOf, type FieldSchema } from '../src/content-types/define.ts';
import { contentTypes, type TypeId } from '../src/content-types/index.ts';
import { settings, type SettingsId } from '../src/content-types/settings.ts';
import { idField } from './entry-file.ts';

/** An entry's data as it is to be saved: every level in the order of the definition, a new entry with its id. */
export async function prepared(entry: Keyed): Promise<Keyed> {
  const type = contentTypes[entry.get('collection') as TypeId] ?? settings[entry.get('slug') as SettingsId];
  const data = inOrder(entry.get('data') as Keyed, jsonSchemaOf(type)) as Keyed;
  if (!entry.get('newRecord') || !('idFrom' in type)) return data;
  const [title, date] = ['title', 'date'].map((name) => data.get(name) as string | undefined);
  // The words of pinyin are a tenth of the desk; they come when the first new entry is saved.
  const { entryId } = await import('./entry-id.ts');
  return data.set(idField, entryId(type, { title, date }));
}

/** Immutable's maps forget their order beyond eight keys, and Decap's form adds keys in the order of typing. */
function inOrder(value: unknown, schema: FieldSchema | undefined): unknown {
  if (!schema || !isCollection(value)) return value;
  if (schema.items) return value.map((item) => inOrder(item, schema.items));
  const names = [...Object.keys(schema.properties ?? {}), 'body'];
  return value
    .map((inner, name) => inOrder(inner, schema.properties?.[String(name)]))
    .toOrderedMap()
    .sortBy((_, name) => names.indexOf(String(name)));
}

function isCollection(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && 'toOrderedMap' in value;
}

/** As much of an Immutable map as is used here; Decap brings the library. */
export interface Keyed {
  get(name: string): unknown;
  set(name: string, value: unknown): Keyed;
  map(change: (value: unknown, name: unknown) => unknown): Keyed;
  toOrderedMap(): Keyed;
  sortBy(rank: (value: unknown, name: unknown) => number): Keyed;
}
