import { expect, it } from 'vitest';
import { schemas, type TypeId } from '../../src/content-types/index.ts';
import { deskConfig } from '../config.ts';
import { listFields } from './fields.ts';

const { collections } = deskConfig({ backend: { name: 'proxy' } });
const folders = collections.filter(({ name }) => name in schemas);

it.each(folders)(
  'knows every field that the list of $name shows, sorts, filters and groups by',
  (collection) => {
    const { identifier_field: title, sortable_fields: sorting, view_filters, view_groups } = collection;
    const used = [
      title!,
      ...[...(sorting as Used[]), ...(view_filters as Used[]), ...(view_groups as Used[])].map(
        ({ field }) => field,
      ),
    ];
    const known = listFields(schemas[collection.name as TypeId]);
    expect(used.filter((field) => !known.includes(field))).toEqual([]);
  },
);

interface Used {
  field: string;
}
