import { schemas } from '../../src/content-types/index.ts';
import type { FieldSchema } from '../../src/content-types/define.ts';
import { entryFile } from '../entry-file.ts';
import type { KnownEntry } from './known-entries.ts';

/** An entry as the file that the desk would write: every level in the order of the definition, then its text. */
export function fileOf({ type, id, data, body, isNew }: KnownEntry): PlannedFile {
  const schema = schemas[type];
  const order = Object.keys(schema.properties ?? {});
  const text = entryFile.toFile({ ...(inOrder(data, schema) as object), body }, order);
  return { type, id, isNew, title: String(data['title']), path: `${type}/${id}/index.mdx`, text };
}

function inOrder(value: unknown, schema: FieldSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(schema?.properties ?? {});
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, inOrder(inner, schema?.properties?.[name])] as const)
      .sort(([one], [other]) => names.indexOf(one) - names.indexOf(other)),
  );
}

export interface PlannedFile {
  type: KnownEntry['type'];
  id: string;
  isNew: boolean;
  title: string;
  /** Below the content folder. */
  path: string;
  text: string;
}
