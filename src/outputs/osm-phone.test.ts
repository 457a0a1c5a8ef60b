import { expect, it } from 'vitest';
import { osmPhone } from './osm-phone.ts';

it.each([
  ['0512-12345678', '+86 512 12345678'],
  ['010-12345678-102', '+86 10 12345678-102'],
  ['400-123-4567', '+86 400 123 4567'],
  ['8001234567', '+86 800 123 4567'],
  ['12338', '12338'],
])('writes %s as %s', (phone, osm) => {
  expect(osmPhone(phone)).toBe(osm);
});
