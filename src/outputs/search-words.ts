import { pinyin } from 'pinyin-pro';
import type { SearchCopy } from './search-copy.ts';
import { fold, unquoted } from '../search/fold.ts';
import {
  commonCharacters,
  firstSign,
  knownCharacters,
  type CharacterFile,
  type PairTable,
  type SoundFile,
} from '../search/words.ts';

/** Two neighbouring Chinese characters of the pages, in how many pages each stands. */
export function neighbours(pages: readonly Pick<SearchCopy, 'lines'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const pairs = new Set<string>();
    for (const [run] of unquoted(fold(lines.join('\n'))).matchAll(/\p{Script=Han}{2,}/gu)) {
      const characters = [...run];
      for (let at = 1; at < characters.length; at++) pairs.add(characters[at - 1]! + characters[at]!);
    }
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * What `bySound` answers in files, in alphabetical order under their first syllable: syllables with few pairs share one, for a
 * disk is slower at making files than at filling them.
 */
export function soundFiles(counts: Map<string, number>): Map<string, SoundFile> {
  const files = new Map<string, SoundFile>();
  let room = 0;
  let last: SoundFile = {};
  for (const [syllable, pairs] of [...bySound(counts)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (room <= 0) files.set(syllable, (last = {}));
    if (room <= 0) room = fileSize;
    last[syllable] = pairs;
    room -= JSON.stringify(pairs).length;
  }
  return files;
}

/** How each of these sounds, and each character of GB/T 2312: what people write by mistake is mostly among them. */
export function characterSounds(used: ReadonlySet<string>): Omit<CharacterFile, 'files'> {
  const characters = knownCharacters();
  const common: [string, number][] = [];
  for (const syllable of characters.slice(0, commonCharacters).map(soundOf)) {
    if (common.at(-1)?.[0] === syllable) common.at(-1)![1]++;
    else common.push([syllable, 1]);
  }
  const placeOf = new Map(common.map(([syllable], place) => [syllable, place]));
  let others = '';
  for (const syllable of characters.slice(commonCharacters).map(soundOf)) {
    if (!placeOf.has(syllable)) placeOf.set(syllable, common.push([syllable, 0]) - 1);
    others += String.fromCharCode(firstSign + placeOf.get(syllable)!);
  }
  const sounds: Record<string, string> = {};
  const known = new Set(characters);
  for (const character of used) {
    const syllable = soundOf(character);
    if (syllable && !known.has(character)) sounds[syllable] = (sounds[syllable] ?? '') + character;
  }
  return { common, others, sounds };
}

/** Terms by the initials of their syllables (gcx: 高春香), in a file for each first letter; a name also by how a surname sounds (曾). */
export function initialFiles(terms: Iterable<string>): Map<string, [string, string][]> {
  const files = new Map<string, [string, string][]>();
  for (const term of new Set(terms)) {
    const usual = pinyin(term, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
    const [first = '', ...others] = term;
    const surname = others.length < 3 ? inNames[first]?.[0] : undefined;
    for (const initials of new Set([usual, (surname ?? usual.slice(0, 1)) + usual.slice(1)])) {
      // Letters of the term itself (wifi) are no sounds, and would be taken for what they are heard as without end.
      if (!/^[a-z]{2,}$/.test(initials) || /[a-z]/i.test(term)) continue;
      files.set(initials[0]!, [...(files.get(initials[0]!) ?? []), [initials, term]]);
    }
  }
  return files;
}

/**
 * The neighbours by how they sound, the most frequent first: for each syllable the pairs that begin with it and those that end
 * in it. A pair of characters with several readings stands under its own and under the usual ones.
 */
function bySound(counts: Map<string, number>): Map<string, PairTable> {
  const tables = new Map<string, PairTable>();
  const tableOf = (syllable: string) => {
    const table = tables.get(syllable) ?? [emptyTable(), ''];
    tables.set(syllable, table);
    return table;
  };
  for (const [pair] of [...counts].sort(([, one], [, other]) => other - one)) {
    const seconds: string[] = [];
    for (const [first, second] of readingsOf(pair)) {
      const [starting] = tableOf(first);
      starting[second] = (starting[second] ?? '') + pair;
      if (seconds.includes(second)) continue;
      seconds.push(second);
      tableOf(second)[1] += pair;
    }
  }
  return tables;
}

/** An object that grows by hundreds of keys one by one: without a prototype it is a table from the start, at half the cost. */
function emptyTable(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/** The reading of the pair as a word, of its characters one by one, and as the beginning of a name, as far as they differ. */
function readingsOf(pair: string): Reading[] {
  const [first = '', second = ''] = pair;
  const apart: Reading = [soundOf(first), soundOf(second)];
  if (!several.has(first) && !several.has(second)) return apart[0] && apart[1] ? [apart] : [];
  const [one = '', other = ''] = pinyin(pair, plainly);
  const inName = [inNames[first] ?? one, second === '都' ? 'du' : other] satisfies Reading;
  return [[one, other] satisfies Reading, inName, apart].filter(
    ([syllable, next], at, all) =>
      isSyllable(syllable) &&
      isSyllable(next) &&
      all.findIndex((reading) => reading[0] === syllable && reading[1] === next) === at,
  );
}

function soundOf(character: string): string {
  if (sounds.size === 0) hear(knownCharacters());
  if (!sounds.has(character)) hear([character]);
  return sounds.get(character)!;
}

/** Remembers how characters sound. Asked for all of them at once, pinyin-pro takes a quarter of the time. */
function hear(characters: string[]): void {
  const heard = pinyin(characters.join(' '), plainly);
  for (const [at, character] of characters.entries())
    sounds.set(character, isSyllable(heard[2 * at] ?? '') ? heard[2 * at]! : '');
}

function isSyllable(text: string): boolean {
  return /^[a-z]{1,6}$/.test(text);
}

/** In characters; a file ends behind the syllable that reaches it. */
const fileSize = 3000;

/** How surnames sound that are other words too, and 都 in names of places (美都). */
const inNames: Record<string, string> = {
  ...{ 曾: 'zeng', 单: 'shan', 解: 'xie', 查: 'zha', 仇: 'qiu', 区: 'ou', 乐: 'yue', 朴: 'piao' },
  ...{ 缪: 'miao', 员: 'yun', 盖: 'ge', 尉: 'yu', 都: 'du' },
};
/** Without tones, ü as v. */
const plainly = { toneType: 'none', type: 'array', v: true } as const;
const sounds = new Map<string, string>();
/**
 * Characters that sound otherwise in some words (银行, 行走): all of which pinyin-pro says so in two neighbours of 10,000 pages of
 * statutes, encyclopedia and reports, and a few more. Of the others the neighbours need not be asked for, which takes most of the time.
 */
const several = new Set(
  '给行了长重调的乐没参都还会莞露曝角弹着率塞溺吓大薄校扎降称传藏壳咳簿柏番卡曾似秘差畜卜亲牟便吁说匙模咋隽剥削爪弄恶' +
    '地得朝单盛宿拓系血解查区粘堡圈强曲石色尾仇仔发更和切折臭伯伽屏否哄绿络落什省识熟数叶殷载轧咽朴缪员盖尉',
);

/** The syllables of two neighbouring characters. */
type Reading = [first: string, second: string];
