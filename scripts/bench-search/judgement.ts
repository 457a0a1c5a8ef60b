import type { BenchPage } from './page.ts';

/**
 * Reads a judgement: clauses that must all hold, apart by spaces; ` || ` stands between judgements of which one is enough.
 * `text:` and `title:` take words with `|` (any) and `&` (all, binds closer), `id:` and `type:` and `region:` a list with commas.
 * A number is not part of a longer one: whoever asks for 69 does not mean 690.
 */
export function readJudgement(judgement: string): Judge {
  const choices = judgement.split(' || ').map((clauses) => clauses.trim().split(/\s+/).map(readClause));
  return (page) => choices.some((clauses) => clauses.every((holds) => holds(page)));
}

function readClause(clause: string): Judge {
  const [, name = '', value = ''] = /^(\w+):(.+)$/su.exec(clause) ?? [];
  const read = clauses[name];
  if (!read) throw new Error(`“${clause}” is no clause: text: title: id: type: region: are.`);
  return read(value);
}

const clauses: Record<string, (value: string) => Judge> = {
  text: (value) => holdsWords(value, 'text'),
  title: (value) => holdsWords(value, 'title'),
  id: (value) => isOneOf(value, (page) => [page.url.slice(1, -1)]),
  type: (value) => isOneOf(value, (page) => [page.type ?? '']),
  region: (value) => isOneOf(value, (page) => page.regions ?? []),
};

function holdsWords(value: string, part: 'text' | 'title'): Judge {
  const choices = value.split('|').map((words) => words.split('&').map(comparable));
  return (page) => {
    const text = comparable(page[part]);
    return choices.some((words) => words.every((word) => holds(text, word)));
  };
}

function holds(text: string, word: string): boolean {
  return /^\d+$/.test(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text) : text.includes(word);
}

function isOneOf(value: string, namesOf: (page: BenchPage) => string[]): Judge {
  const wanted = new Set(value.split(','));
  return (page) => namesOf(page).some((name) => wanted.has(name));
}

/** Text as judgements compare it: case, width and spaces (2018 年) do not matter. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Whether a page is right. */
export type Judge = (page: BenchPage) => boolean;
