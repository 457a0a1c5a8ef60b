import { contentTypes, type Entry, type TypeId, schemas } from '../content-types/index.ts';
import { type FieldSchema } from '../content-types/define.ts';
import { find, published, type Published } from './index.ts';
import { memo } from './memo.ts';

/** The entries that this one names, and the entries that name it, without doubles; regions left out. */
export async function connected(entry: Entry): Promise<Published[]> {
  const named = await Promise.all(outgoing(entry).map(({ type, id }) => find(type, id)));
  const naming = (await incoming()).get(keyOf(entry)) ?? [];
  const all = [...named, ...naming].filter((other) => other !== undefined);
  return [...new Map(all.map((other) => [keyOf(other), other])).values()];
}

/** The ids of other entries that stand in an entry's fields, as far as the field is not a region. */
export function outgoing(entry: Entry): { type: TypeId; id: string }[] {
  return collect(schemas[entry.type], entry.data).filter(({ type }) => type !== 'regions');
}

const incoming = memo(async () => {
  const naming = new Map<string, Published[]>();
  for (const type of Object.keys(contentTypes) as TypeId[]) {
    for (const entry of await published(type)) {
      for (const target of outgoing(entry)) {
        const key = keyOf(target);
        if (!naming.has(key)) naming.set(key, []);
        naming.get(key)!.push(entry);
      }
    }
  }
  return naming;
});

function collect(schema: FieldSchema, value: unknown): { type: TypeId; id: string }[] {
  if (value === undefined || value === null) return [];
  if (schema.ref) return [{ type: schema.ref as TypeId, id: String(value) }];
  if (schema.items && Array.isArray(value)) return value.flatMap((item) => collect(schema.items!, item));
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    collect(field, (value as never)[key]),
  );
}

function keyOf({ type, id }: { type: string; id: string }): string {
  return `${type}/${id}`;
}
