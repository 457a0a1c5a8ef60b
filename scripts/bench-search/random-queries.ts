import { Converter } from 'opencc-js';
import { homophoneError, typedPinyin } from './homophones.ts';
import type { BenchPage } from './page.ts';
import type { BenchQuery } from './query.ts';
import { randomFrom, type Random } from './random.ts';

/**
 * Queries made from the pages' own text, the same ones for the same pages; a page is right when its text holds what was taken:
 * whatever quotation marks stand in it, which nobody types, and a space divides words that may stand apart.
 */
export function randomQueries(corpus: string, pages: readonly BenchPage[]): BenchQuery[] {
  const texts = pages.map(({ url, text }) => ({ url, text: unquoted(text.toLowerCase()) }));
  const holding = (words: readonly string[]) => {
    const choices = words.map((word) => unquoted(word).split(' '));
    const holds = (text: string) => choices.some((parts) => parts.every((part) => text.includes(part)));
    return new Set(texts.filter(({ text }) => holds(text)).map(({ url }) => url));
  };
  const everything = texts.map(({ text }) => text).join('\n');

  return Object.entries(makers).flatMap(([kind, { count, prepare }]) => {
    const random = randomFrom(`${corpus} ${kind}`);
    const make = prepare(pages, everything);
    const made = new Map<string, readonly string[]>();
    for (let tries = 0; made.size < count && tries < count * 100; tries++) {
      const one = make(random);
      if (one) made.set(one.typed, one.meant);
    }
    return [...made].map(([text, meant]) => ({
      kind: kind === 'substring' && across.test(text) ? 'random punctuated' : `random ${kind}`,
      text,
      right: holding(meant.map((word) => word.toLowerCase())),
      heldOut: false,
    }));
  });
}

function unquoted(text: string): string {
  return text.replace(/[“”‘’「」『』《》〈〉"·]/gu, '');
}

/** How many of each kind, and how one is made; a try may come to nothing. */
const makers: Record<string, Maker> = {
  substring: {
    count: 500,
    prepare: (pages) => (random) => asTyped(substring(random.oneOf(pages).text, 2, 6, random)),
  },
  pinyin: {
    count: 200,
    prepare(pages) {
      const words = pages.map(({ text }) => wordsOf(text));
      const alike = Map.groupBy(new Set(words.flat()), typedPinyin);
      return (random) => {
        const some = random.oneOf(words);
        const typed = some.length > 0 ? typedPinyin(random.oneOf(some)) : '';
        // Whoever types shishi means 实施 or 事实: any word that sounds like it is right.
        return typed ? { typed, meant: alike.get(typed)! } : undefined;
      };
    },
  },
  homophone: {
    count: 200,
    prepare: (pages, everything) => (random) => {
      const meant = substring(random.oneOf(pages).text, 3, 6, random);
      const typed = meant && homophoneError(meant, random);
      return typed && !everything.includes(typed.toLowerCase()) ? { typed, meant: [meant] } : undefined;
    },
  },
  traditional: {
    count: 100,
    prepare: (pages) => (random) => {
      const meant = substring(random.oneOf(pages).text, 2, 6, random);
      const typed = meant && random.oneOf(traditional)(meant);
      return typed && typed !== meant ? { typed, meant: [meant] } : undefined;
    },
  },
  question: {
    count: 100,
    prepare: (pages) => (random) => {
      const { title, subject = title } = random.oneOf(pages);
      return { typed: random.oneOf(questions).replace('X', subject), meant: [subject] };
    },
  },
};

/** Neighbouring characters of one line, at least two of them Chinese, from letter to letter; words in Latin and numbers stay whole. */
function substring(text: string, least: number, most: number, random: Random): string | undefined {
  const at = random.below(text.length);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0]!;
  const pieces = line.match(/[\p{Script=Latin}\p{N}]+|./gsu) ?? [];
  const length = least + random.below(most - least + 1);
  const from = random.below(Math.max(1, pieces.length - length + 1));
  const taken = pieces.slice(from, from + length).join('');
  const han = taken.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 2 && [...taken].length <= most && whole.test(taken) ? taken : undefined;
}

/** Few people type punctuation, but whoever copies a passage does: these are a kind of their own. */
const across = /[^\p{L}\p{N}\s]/u;

const whole = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u;

function asTyped(text: string | undefined): Made | undefined {
  return text ? { typed: text, meant: [text] } : undefined;
}

function wordsOf(text: string): string[] {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  return segments.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const traditional = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];

const questions = [
  '哪里有X',
  'X怎么申请',
  '请问X在哪里',
  'X是什么',
  '想了解一下X',
  'X的电话是多少',
  'X什么时候开始',
];

interface Maker {
  count: number;
  prepare(pages: readonly BenchPage[], everything: string): (random: Random) => Made | undefined;
}

interface Made {
  typed: string;
  /** A page with any of these is right. */
  meant: readonly string[];
}
