import fc from 'fast-check';
import { fromJS, Map } from 'immutable';
import { expect, it } from 'vitest';
import { isNamed, moved, photosIn, withWords, type FormEntry } from './stored.ts';
import { lacks, portraitSentence, proposedAlt } from './unfinished.ts';

it('moves a photo and back again, and loses none', () => {
  const places = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).chain((items) => {
    const at = fc.nat({ max: items.length - 1 });
    return fc.tuple(fc.constant(items), at, at);
  });
  fc.assert(
    fc.property(places, ([items, from, to]) => {
      const after = moved(items, from, to);
      expect(after[to]).toBe(items[from]);
      expect(moved(after, to, from)).toEqual(items);
    }),
  );
});

it('reads the photos as Decap opened them and as this form left them', () => {
  const photos = [{ src: 'a.webp', alt: '门' }];
  const opened = fromJS({ data: { photos } }) as unknown as FormEntry;
  const changed = Map({ data: Map({ photos }) }) as unknown as FormEntry;
  expect(photosIn(opened)).toEqual(photos);
  expect(photosIn(changed)).toEqual(photos);
  expect(photosIn(undefined)).toEqual([]);
  expect([isNamed(changed, 'a.webp'), isNamed(changed, 'b.webp')]).toEqual([true, false]);
});

it('stores a photo’s words in the order of the definition, without empty ones', () => {
  const photo = withWords({ src: 'a.webp', people: 'none' }, { alt: '门', caption: '' });
  expect(JSON.stringify(photo)).toBe('{"src":"a.webp","alt":"门","people":"none"}');
});

it('says in a word what a photo lacks', () => {
  const photo = { src: 'a.webp', alt: '合影' };
  expect(lacks({ src: 'a.webp' }, true)).toBe('缺说明');
  expect(lacks(photo, false)).toBe('选拍到的人');
  expect(lacks({ ...photo, people: 'consented' }, false)).toBe('缺同意书');
  expect(lacks({ ...photo, people: 'consented', keptAt: '三号柜' }, false)).toBeUndefined();
  expect(lacks({ ...photo, people: 'event' }, false)).toBeUndefined();
  expect(lacks(photo, true)).toBeUndefined();
});

it('proposes a sentence of caption and title, that fits and replaces nothing', () => {
  const photo = { src: 'a.webp' };
  expect(proposedAlt({ ...photo, caption: '孩子们在读书' }, '读书会')).toBe('读书会：孩子们在读书');
  expect(proposedAlt(photo, '读书会')).toBe('读书会的照片');
  expect(proposedAlt({ ...photo, caption: '长'.repeat(119) }, '读书会')).toBe('长'.repeat(119));
  expect(proposedAlt(photo, ' ')).toBeUndefined();
  expect(proposedAlt({ ...photo, alt: '门' }, '读书会')).toBeUndefined();
});

it('says at once that photos of people need their consent, with the check’s sentence', () => {
  const family = { consent: { basis: 'already-public' }, photos: [{ src: 'a.webp' }] };
  expect(portraitSentence('families', family)).toMatch(/^这一条写着不用照片（肖像），却有 1 张照片。/);
  expect(portraitSentence('activities', family)).toBeUndefined();
});
