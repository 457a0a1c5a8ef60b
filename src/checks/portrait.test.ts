import { expect, it } from 'vitest';
import type { TypeId } from '../content-types/index.ts';
import { portraitComplaints } from './portrait.ts';

const photos = [{ src: 'a.webp' }, { src: 'b.webp' }, { src: 'c.webp' }];
const none = { basis: 'already-public' };
const sentence =
  '这一条写着不用照片（肖像），却有 3 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。';

it.each<[TypeId, object]>([
  ['families', { consent: none, photos }],
  ['families', { consent: { ...none, portrait: 'none' }, photos }],
  ['workers', { kind: 'person', consent: none, photos }],
])('refuses photos of people who did not agree: %s %o', (type, data) => {
  expect(portraitComplaints(type, data)).toEqual([{ path: ['consent', 'portrait'], message: sentence }]);
});

it.each<[TypeId, object]>([
  ['families', { consent: { ...none, portrait: 'consented' }, photos }],
  ['families', { consent: none, photos: [] }],
  ['families', { photos }],
  ['workers', { kind: 'base', consent: none, photos }],
  ['micro-homes', { consent: none, photos }],
])('lets others be: %s %o', (type, data) => {
  expect(portraitComplaints(type, data)).toEqual([]);
});
