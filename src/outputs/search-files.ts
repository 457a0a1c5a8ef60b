import type { SearchWords } from '../content-types/search-words.ts';
import { namesForSearch } from '../content-types/type-names.ts';
import { nameOf, unquoted } from '../search/fold.ts';
import type { CharacterFile, Words } from '../search/words.ts';
import { askingWords } from './asking-words.ts';
import type { SearchCopy } from './search-copy.ts';
import { characterSounds, initialFiles, neighbours, soundFiles } from './search-words.ts';
import { traditionalForms } from './traditional.ts';

/**
 * What the search knows of the words of the pages, in files by name: one that every question needs, the others for few. `found`
 * are the words of the same pages, some pages at a time; `index` is the name of their index.
 */
export function searchFiles(
  pages: SearchedPage[],
  { same, explained }: SearchWords,
  { found = [wordsOf(pages)], index }: { found?: readonly PageWords[]; index?: string } = {},
): Map<string, unknown> {
  const groups = same.map(({ terms }) => terms.map(nameOf));
  const counts = together([...found, wordsOf([{ title: '', lines: groups.flat() }])]);
  const used = new Set([...counts.keys()].join(''));
  const facets = facetsOf(pages);
  const words: Words = {
    pages: pages.length,
    ...(index === undefined ? {} : { index }),
    groups,
    explained: Object.fromEntries(explained.map(({ term, sentence }) => [nameOf(term), sentence])),
    facets,
    types: namesForSearch,
    asking: askingWords,
  };
  const terms = [
    ...Object.values(facets).flat(),
    ...groups.flat(),
    ...explained.map(({ term }) => nameOf(term)),
    ...found.flatMap(({ names }) => names),
  ];
  const text =
    pages.length <= few
      ? [['text.json', pages.map(({ url, lines, filters }) => [url, lines, filters])] as const]
      : [];
  const sounds = soundFiles(counts);
  const characters: CharacterFile = { ...characterSounds(used), files: [...sounds.keys()] };
  return new Map<string, unknown>([
    ['words.json', words],
    ['traditional.json', traditionalForms(used)],
    ['characters.json', characters],
    ...text,
    ...[...sounds].map(([first, some]) => [`sounds/${first}.json`, some] as const),
    ...[...initialFiles(terms)].map(([letter, terms]) => [`initials/${letter}.json`, terms] as const),
  ]);
}

/** The words of some pages, which hang on these pages alone. */
export function wordsOf(pages: readonly Pick<SearchedPage, 'title' | 'lines'>[]): PageWords {
  const names = pages.flatMap(({ title, lines }) => [
    ...namesIn(unquoted(title)),
    ...quotedIn(lines.join('\n')),
    ...peopleIn(lines.join('\n')),
  ]);
  const found = neighbours(pages);
  return {
    pairs: [...found.keys()].join(''),
    counts: Uint32Array.from(found.values()),
    names: [...new Set(names)],
  };
}

/** Up to so many pages their whole text is small enough to search without an index, should it not load. */
const few = 500;

/** A title, and the names in it that somebody would shorten. */
function namesIn(title: string): string[] {
  return title.match(/\p{Script=Han}{2,12}/gu) ?? [];
}

/** What a text calls by a name of its own, with the kind of thing behind it (“五亮”工程: 五亮 and 五亮工程). */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“「《](\p{Script=Han}{2,10})[”」》](\p{Script=Han}{2})?/gu)].flatMap(
    ([, name = '', kind = '']) => [name, ...(kind ? [name + kind] : [])],
  );
}

/** The people whom a text names behind their office, with a sign behind the name (楼道长曹娟娟，). */
function peopleIn(text: string): string[] {
  return [...text.matchAll(people)].map(([, name = '']) => name);
}

const offices = '长|主席|主任|书记|主人|教授|老师|律师|经理|干事|同志|女士|医生|护士|法官';
/** The frequent ones: a name that is not taken for one is still found by its characters and by its sounds. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈' +
  '姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤鲍施潘';
const people = new RegExp(`(?:${offices})([${surnames}]\\p{Script=Han}{1,2})(?!\\p{Script=Han})`, 'gu');

function together(several: readonly PageWords[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { pairs, counts } of several) {
    const characters = [...pairs];
    for (const [at, count] of counts.entries()) {
      const pair = characters[2 * at]! + characters[2 * at + 1]!;
      sums.set(pair, (sums.get(pair) ?? 0) + count);
    }
  }
  return sums;
}

function facetsOf(pages: Pick<SearchCopy, 'filters'>[]): Record<string, string[]> {
  const facets: Record<string, Set<string>> = {};
  for (const [name, value] of pages.flatMap(({ filters }) => filters))
    (facets[name] ??= new Set()).add(value);
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...values].sort()]));
}

/** A page of which the search knows the words. */
export type SearchedPage = Pick<SearchCopy, 'title' | 'lines' | 'filters'> & { url: string };

/** Packed, for a large site has a hundred of them in memory at a time. */
export interface PageWords {
  /** Two neighbouring characters after two others. */
  pairs: string;
  /** In how many pages each pair stands. */
  counts: Uint32Array;
  /** What somebody would shorten. */
  names: string[];
}
