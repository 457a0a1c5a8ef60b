import { fromJS } from 'immutable';
import { expect, it } from 'vitest';
import { amenityLabels } from '../src/content-types/amenity-labels.ts';
import { idField } from './entry-file.ts';
import { prepared, type Keyed } from './prepare.ts';

it('gives a new entry its id, an old one none', async () => {
  const data = { title: '读书会', date: '2018-03-08' };
  const fresh = await prepared(entry({ collection: 'activities', newRecord: true, data }));
  expect(fresh.get(idField)).toBe('20180308-du-shu-hui');
  expect((await prepared(entry({ collection: 'activities', data }))).get(idField)).toBeUndefined();
});

it('puts every level in the order of the definition', async () => {
  const keys = Object.keys(amenityLabels);
  const amenities = Object.fromEntries(keys.toReversed().map((key) => [key, 'yes']));
  const data = toPlain(
    await prepared(
      entry({
        collection: 'nursing-rooms',
        data: { body: '文', amenities, photos: [{ alt: '门', src: 'a.webp' }], title: '甲' },
      }),
    ),
  );
  expect(Object.keys(data)).toEqual(['title', 'amenities', 'photos', 'body']);
  expect(Object.keys(data['amenities'] as object)).toEqual(keys);
  expect(JSON.stringify(data['photos'])).toBe('[{"src":"a.webp","alt":"门"}]');
});

it('leaves the settings of the site without an id', async () => {
  const data = await prepared(
    entry({
      collection: 'settings',
      slug: 'site',
      newRecord: true,
      data: { organizer: '妇联', name: '微家' },
    }),
  );
  expect(Object.keys(toPlain(data))).toEqual(['name', 'organizer']);
});

it('puts each file of settings in its own order', async () => {
  const words = {
    explained: [{ sentence: '热线', term: '12338' }],
    same: [{ terms: ['妇联', '妇女联合会'] }],
  };
  const data = toPlain(await prepared(entry({ collection: 'settings', slug: 'words', data: words })));
  expect(JSON.stringify(data)).toBe(
    '{"same":[{"terms":["妇联","妇女联合会"]}],"explained":[{"term":"12338","sentence":"热线"}]}',
  );
});

function entry(value: object) {
  return fromJS(value) as unknown as Keyed;
}

function toPlain(data: Keyed) {
  return (data as unknown as { toJS(): Record<string, unknown> }).toJS();
}
