import fc from 'fast-check';
import { fromJS, Map } from 'immutable';
import { expect, it } from 'vitest';
import { notReady } from '../gate/not-ready.ts';
import { isNamed, moved, photosIn, withWords, type FormEntry } from './stored.ts';
import { lacks, photosSentence, portraitSentence, proposedAlt } from './unfinished.ts';

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

it('says in a word what a photo lacks, and whether that keeps it from the public', () => {
  const photo = { src: 'a.webp', alt: '合影' };
  expect(lacks({ src: 'a.webp' }, true)).toEqual({ words: '缺说明', blocks: true });
  expect(lacks(photo, false)).toEqual({ words: '选拍到的人', blocks: false });
  expect(lacks({ ...photo, people: 'consented' }, false)).toEqual({ words: '缺同意书', blocks: true });
  expect(lacks({ ...photo, people: 'consented', keptAt: '三号柜' }, false)).toBeUndefined();
  expect(lacks({ ...photo, people: 'event' }, false)).toBeUndefined();
  expect(lacks(photo, true)).toBeUndefined();
});

it.each([
  [[{ src: 'a', alt: '门', people: 'none' }], '1 张照片，第一张作封面。都写好了。'],
  [[{ src: 'a', people: 'none' }], '1 张照片，第一张作封面。还有 1 张没写完，可以先保存，写完才能发布。'],
  [
    [{ src: 'a', alt: '门' }],
    '1 张照片，第一张作封面。有 1 张还没选“拍到的人”：不选也能发布，检查会一直提醒。',
  ],
  [
    [{ src: 'a' }, { src: 'b', alt: '门' }, { src: 'c', alt: '门', people: 'event' }],
    '3 张照片，第一张作封面。还有 1 张没写完，可以先保存，写完才能发布。有 1 张还没选“拍到的人”：不选也能发布，检查会一直提醒。',
  ],
])('counts apart what keeps photos from the public and what does not (%#)', (photos, sentence) => {
  expect(photosSentence(photos, false)).toBe(sentence);
});

it('agrees with the check about what keeps a photo from the public', () => {
  const file = (photo: string) =>
    `---\ntitle: 示例\nsummary: 一句话。\nregion: gusu\nkind: study\npublishedAt: 2026-01-02 09:00\nphotos:\n  - ${photo}\n---\n`;
  const held = (photo: string) =>
    notReady('content/activities/x/index.mdx', file(photo), '发布') !== undefined;
  expect(held('src: a.webp\n    alt: 门')).toBe(lacks({ src: 'a.webp', alt: '门' }, false)!.blocks);
  expect(held('src: a.webp')).toBe(lacks({ src: 'a.webp' }, false)!.blocks);
  const consented = { src: 'a.webp', alt: '门', people: 'consented' };
  expect(held('src: a.webp\n    alt: 门\n    people: consented')).toBe(lacks(consented, false)!.blocks);
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
