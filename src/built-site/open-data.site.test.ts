import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { contentTypes } from '../content-types/index.ts';
import { placeTypes } from '../outputs/map-feature.ts';
import { osmMapping } from '../outputs/osm-mapping.ts';
import { geojsonSchema } from './geojson.ts';

const types = Object.keys(contentTypes);
const json = (path: string) => JSON.parse(readFileSync(join('dist', path), 'utf8'));

test.each(types)(
  'the open data of %s fit the schema published beside them, and a wrong row does not',
  (type) => {
    const validate = compiled(json(`data/${type}.schema.json`));
    const data = json(`data/${type}.json`);
    expect(data.rows.length).toBeGreaterThan(0);
    expect(validate(data) || validate.errors).toBe(true);
    expect(new URL(data.schema).pathname).toBe(`/data/${type}.schema.json`);
    const [first, ...rest] = data.rows;
    expect(validate({ ...data, rows: [{ ...first, title: null }, ...rest] })).toBe(false);
    expect(validate({ ...data, rows: [{ ...first, consent: 'consented' }, ...rest] })).toBe(false);
  },
);

test.each(placeTypes.flatMap((type) => [`geo/${type}.geojson`, `geo/${type}.osm.geojson`]))(
  '%s is GeoJSON as RFC 7946 wants it',
  (path) => {
    const validate = compiled(geojsonSchema);
    const collection = json(path);
    expect(collection.features.length).toBeGreaterThan(0);
    expect(validate(collection) || validate.errors).toBe(true);
    const [first] = collection.features;
    const swapped = { ...first, geometry: { type: 'Point', coordinates: [31.3, 120.62] } };
    expect(validate({ ...collection, features: [swapped] })).toBe(false);
    expect(validate({ ...collection, crs: { type: 'name' } })).toBe(false);
  },
);

test.each(placeTypes)('the OpenStreetMap file of %s has the tags that the table names, as text', (type) => {
  const { features } = json(`geo/${type}.osm.geojson`) as { features: { properties: object }[] };
  const named = new Set(osmMapping[type].flatMap(({ keys }) => keys));
  const tags = features.flatMap(({ properties }) => Object.entries(properties));
  expect(tags.filter(([key, value]) => !named.has(key) || typeof value !== 'string')).toEqual([]);
  expect(tags.filter(([, value]) => value === 'unknown' || value === '')).toEqual([]);
});

test('the data page links every file, and the table of tags says of each row what becomes of it', () => {
  const page = parse(readFileSync('dist/data/index.html', 'utf8'));
  const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href')!);
  const wanted = [
    ...types.flatMap((type) => ['csv', 'json', 'schema.json'].map((ending) => `/data/${type}.${ending}`)),
    ...placeTypes.flatMap((type) => ['geojson', 'osm.geojson'].map((ending) => `/geo/${type}.${ending}`)),
  ];
  expect(wanted.filter((link) => !links.includes(link) || !existsSync(join('dist', link)))).toEqual([]);
  const table = parse(readFileSync('dist/data/osm/index.html', 'utf8'));
  for (const type of placeTypes) {
    const shown = table.querySelectorAll(`#osm-${type} tbody tr`).map((row) =>
      row
        .querySelectorAll('td')[0]!
        .querySelectorAll('code')
        .map((key) => key.textContent),
    );
    const said = osmMapping[type].map(({ keys }) => keys.map((key) => `${key}=*`));
    expect(shown.sort()).toEqual(said.sort());
  }
});

function compiled(schema: object) {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(schema);
}
