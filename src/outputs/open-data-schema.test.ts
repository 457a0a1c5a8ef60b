import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it, test } from 'vitest';
import { contentTypes, type TypeId } from '../content-types/index.ts';
import { columns, openRow } from './open-data.ts';
import { openDataSchema, openDataSchemaUrl } from './open-data-schema.ts';
import { consent, context, sample } from './samples.ts';

const types = Object.keys(contentTypes) as TypeId[];

/** The fewest fields with which each type is accepted. */
const least: Record<TypeId, Record<string, unknown>> = {
  'nursing-rooms': {},
  'micro-homes': { kind: 'other', consent },
  families: { kind: 'finest', consent },
  workers: { kind: 'person', consent },
  activities: { kind: 'care' },
  programmes: { kind: 'care' },
  organizations: { kind: 'federation' },
  regions: { level: 'city' },
};

it.each(types)('%s: takes an entry with the least that its definition asks for', (type) => {
  expect(faults(type, openRow(sample(type, least[type]), context))).toEqual([]);
});

const room = {
  kind: 'room',
  place: { floor: '3 楼', coordinates: { lng: 120.62, lat: 31.3, system: 'gcj02' } },
  openingHours: 'Mo-Fr 09:00-17:00',
  phone: '0512-12345678',
  amenities: { hotWater: 'yes' },
  area: 12.5,
  checkedOn: '2026-03-08',
};
const row = () => openRow(sample('nursing-rooms', room), context);

test('takes a room with everything, and a family with honours of which something is missing', () => {
  expect(faults('nursing-rooms', row())).toEqual([]);
  const honors = [{ title: '最美家庭', level: 'city' }];
  expect(
    faults('families', openRow(sample('families', { kind: 'finest', consent, honors }), context)),
  ).toEqual([]);
});

it.each([
  ['a column that does not exist', { consent: 'consented' }, '/rows/0 must NOT have additional properties'],
  [
    'a code outside the list',
    { 'amenities.hotWater': 'maybe' },
    '/rows/0/amenities.hotWater must be equal to one',
  ],
  ['an amenity that is null', { 'amenities.hotWater': null }, '/rows/0/amenities.hotWater must be string'],
  ['a number as text', { area: '12' }, '/rows/0/area must be number'],
  [
    'a latitude outside the country',
    { 'place.coordinates.lat': 120 },
    '/rows/0/place.coordinates.lat must be <= 54',
  ],
  ['hours in Chinese', { openingHours: '九点到五点' }, '/rows/0/openingHours must match pattern'],
  ['a mobile number', { phone: '13812345678' }, '/rows/0/phone must match pattern'],
  ['an address without scheme', { url: '/nursing-rooms/x/' }, '/rows/0/url must match format "uri"'],
  ['a list where one value belongs', { title: ['甲', '乙'] }, '/rows/0/title must be string'],
])('refuses %s', (_what, wrong, fault) => {
  expect(faults('nursing-rooms', { ...row(), ...wrong }).join('\n')).toContain(fault);
});

test('refuses a row that lacks a column', () => {
  const { title: _, ...rest } = row() as Record<string, unknown>;
  expect(faults('nursing-rooms', rest)).toEqual(["/rows/0 must have required property 'title'"]);
});

test('is published beside the file', () => {
  expect(openDataSchema('families', context)['$id']).toBe(
    'https://example.org/fulian/data/families.schema.json',
  );
});

function faults(type: TypeId, row: Record<string, unknown>): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(openDataSchema(type, context));
  validate({
    schema: openDataSchemaUrl(type, context),
    id: type,
    name: '名称',
    description: '说明',
    publisher: '示例妇联',
    terms: 'https://example.org/fulian/data/#terms',
    columns: columns(type),
    rows: [row],
  });
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
