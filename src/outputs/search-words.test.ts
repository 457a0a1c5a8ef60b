import { expect, it } from 'vitest';
import { searchFiles } from './search-files.ts';
import { initialFiles, soundFiles } from './search-words.ts';
import { wordFiles } from '../search/words.ts';

it('has the initials of Chinese terms, and of a surname that sounds otherwise', () => {
  expect(initialFiles(['高春香', '曾红'])).toEqual(
    new Map([
      ['g', [['gcx', '高春香']]],
      ['c', [['ch', '曾红']]],
      ['z', [['zh', '曾红']]],
    ]),
  );
});

it('takes the letters of a term itself for no initials: they would be heard as themselves without end', () => {
  expect(initialFiles(['hpv', 'diy', '无线wifi'])).toEqual(new Map());
});

it('compares words without the quotation marks that nobody types', () => {
  const words = {
    same: [{ terms: ['“五亮”工程', '益·企'] }],
    explained: [{ term: '“826”', sentence: '助学。' }],
  };
  expect(searchFiles([], words).get('words.json')).toMatchObject({
    groups: [['五亮工程', '益企']],
    explained: { 826: '助学。' },
  });
});

it('keeps the pairs of few words in one file, and finds the pairs of every syllable in as many as there are', async () => {
  const characters = [
    ...'啊爱安包北笔边长城春大地东儿飞高国海好河红家江姐开老李林妈美门明母你女朋平七千青人三山水天王文五西小',
  ];
  const pairs = characters.flatMap((one) => characters.map((other) => one + other));
  expect([
    ...soundFiles(
      new Map([
        ['母婴', 2],
        ['婴室', 1],
      ]),
    ).keys(),
  ]).toEqual(['mu']);
  const page = { title: '', url: '/', lines: [pairs.join('，')], filters: [] };
  const made = searchFiles([page], { same: [], explained: [] });
  expect([...made.keys()].filter((name) => name.startsWith('sounds/')).length).toBeGreaterThan(3);
  const files = wordFiles('', async (name) => Response.json(made.get(name) ?? null));
  const found = await Promise.all(
    Object.keys((await files.characters()).sounds).map(async (syllable) => (await files.sounds(syllable))[0]),
  );
  const read = found
    .flatMap((some) => Object.values(some))
    .join('')
    .match(/../gu)!;
  expect(new Set(read)).toEqual(new Set(pairs));
  expect(await files.sounds('zzz')).toEqual([{}, '']);
});

it('tells how every character of GB/T 2312 sounds, and every other one that the pages use', async () => {
  const page = { title: '', url: '/', lines: ['龢家的婴儿'], filters: [] };
  const made = searchFiles([page], { same: [], explained: [] });
  const files = wordFiles('', async (name) => Response.json(made.get(name) ?? null));
  const { sounds } = await files.characters();
  const all = Object.values(sounds).join('');
  expect([...all]).toHaveLength(6764);
  expect(new Set(all).size).toBe(6764);
  const soundsOf = (text: string) =>
    [...text].map((one) => Object.keys(sounds).find((syllable) => sounds[syllable]!.includes(one)));
  expect(soundsOf('啊座亍齄嗲龢𠮷')).toEqual(['a', 'zuo', 'chu', 'zha', 'dia', 'he', undefined]);
});

it('has the initials of people who are named behind their office, not of what goes on behind a name', () => {
  const page = {
    title: '',
    url: '/',
    lines: ['楼道长曹娟娟，常来。', '主任王琪', '律师高明地说，会长林立'],
    filters: [],
  };
  const made = searchFiles([page], { same: [], explained: [] });
  expect(made.get('initials/c.json')).toEqual([['cjj', '曹娟娟']]);
  expect(made.get('initials/w.json')).toEqual([['wq', '王琪']]);
  expect(made.get('initials/l.json')).toEqual([['ll', '林立']]);
  expect(made.get('initials/g.json')).toBeUndefined();
});
