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
  ['workers', { kind: 'base', consent: none, photos: photos.map(nobody) }],
  ['micro-homes', { consent: { ...none, portrait: 'consented' }, photos }],
  ['activities', { photos: [{ src: 'a.webp', people: 'consented', keptAt: '三号柜' }] }],
  ['activities', { photos: [{ src: 'a.webp', people: 'event' }] }],
])('lets others be: %s %o', (type, data) => {
  expect(portraitComplaints(type, data)).toEqual([]);
});

it('asks of every photo who can be told in it, and where their consent is kept', () => {
  const shown = [{ src: 'a.webp', people: 'consented' }, { src: 'b.webp', people: 'none' }, {}, null];
  expect(portraitComplaints('activities', { photos: shown }).map(({ message }) => message)).toEqual([
    '“照片”第 1 项认得出人，还没有写同意书放在哪里。请填“照片同意书存放处”，或者删去这张照片。',
    '“照片”第 3、4 项还没有选“拍到的人”。认得出人的照片，要本人（孩子由监护人）同意才公开。',
  ]);
});

function nobody(photo: object) {
  return { ...photo, people: 'none' };
}
