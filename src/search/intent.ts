import { withoutAsking, withoutDoing } from './asking.ts';
import type { Chosen } from './index.ts';
import type { Words } from './words.ts';

/**
 * The filters that a question names (姑苏区有哪些妇女微家: 地区 姑苏区, 类型 妇女微家) and what is left of it. Nothing where the
 * question is nothing but one of them: then it is a word like any other, unless it `isAsked` for as a type or level (微家在哪).
 * The values `asWords` are words like any other.
 */
export function intentOf(
  content: string,
  words: Words,
  asWords: string[] = [],
  isAsked = false,
): Intent | undefined {
  const { facets } = words;
  let rest = content;
  let full = content;
  const chosen: Chosen = {};
  const without: Intent['without'] = {};
  for (const name of order) {
    const values = (facets[name] ?? []).filter((value) => !asWords.includes(value));
    const named = values.flatMap((value) => wordsFor(name, value, words).map((word) => ({ word, value })));
    named.sort((one, other) => other.word.length - one.word.length);
    for (const { word, value } of named) {
      if (!rest.includes(word) || (chosen[name]?.length && name !== '年份')) continue;
      rest = rest.replace(word, ' ');
      without[value] = withoutAsking(content.replace(word, ' '), words);
      if (name === '地区') full = content.replace(word, value.toLowerCase());
      (chosen[name] ??= []).push(value);
    }
  }
  rest = rest
    .replace(/(^|\s)[的在有和年度]+/gu, '$1')
    .replace(/[的在有和]+(?=\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  // What only hangs on a kind (喂奶室) or is done about it (怎样评上最美家庭) is nothing by itself.
  if (!withoutDoing(rest, words) || (chosen['类型'] && /^\p{Script=Han}$/u.test(rest) && !/ /.test(content)))
    rest = '';
  // At the end the beginning of a type's name says it: 2017年的活动.
  const [type] =
    chosen['类型'] || rest.length < 2
      ? []
      : (facets['类型'] ?? []).filter((name) => name.startsWith(rest.slice(-2)));
  if (
    type &&
    (Object.keys(chosen).length > 0 || (isAsked && !withoutDoing(rest.slice(0, -2), words))) &&
    !asWords.includes(type)
  )
    [rest, chosen['类型'], without[type]] = [
      withoutDoing(rest.slice(0, -2), words),
      [type],
      content.slice(0, -2),
    ];
  const count = Object.values(chosen).flat().length;
  return count > 1 || (count === 1 && (rest || (isAsked && (chosen['类型'] ?? chosen['级别']))))
    ? { chosen, rest, name: full, without }
    : undefined;
}

function wordsFor(name: string, value: string, { groups, facets }: Words): string[] {
  if (name === '年份') return [`${value}年度`, `${value}年`, value];
  if (name === '地区') return shortNames(value, facets['地区'] ?? []);
  const same = name === '类型' ? groups.find((words) => words.includes(value)) : undefined;
  return [...new Set([value.toLowerCase(), ...(same ?? [])])].filter((word) => word.length > 1);
}

/** A region as people say it: 扬中市, 扬中; among other regions also without the name of a wider one (苏州高新区, 高新区). */
export function shortNames(value: string, regions: string[] = []): string[] {
  const stem = (name: string) =>
    name.replace(/^(.{2,}?)(?:自治区|自治州|街道|社区|[省市区县州镇乡村])$/u, '$1');
  const wider = regions.find(
    (region) => region !== value && stem(region) !== value && value.startsWith(stem(region)),
  );
  const names = [value, stem(value), ...(wider ? [value.slice(stem(wider).length)] : [])];
  return [...new Set(names)]
    .filter((name) => name.length > 1 && (name === value || !regions.includes(name)))
    .map((name) => name.toLowerCase());
}

const order = ['年份', '地区', '类型', '级别', '类别'];

export interface Intent {
  chosen: Chosen;
  rest: string;
  /** The question, a region in it in full (苏州妇联: 苏州市妇联): the name of something, perhaps. */
  name: string;
  /** The question without the word that named a value. */
  without: Record<string, string>;
}
