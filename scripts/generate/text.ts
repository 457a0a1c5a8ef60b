import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Random } from '../bench-search/random.ts';

/** A body of about 1,000 Chinese characters: sentences of statutes in paragraphs, lists and boxes, with links to these addresses. */
export function bodyOf(random: Random, links: readonly string[]): string {
  const known = sentences();
  const some = (count: number) => Array.from({ length: count }, () => random.oneOf(known));
  const see = links.map((address, at) => `[相关的一条（${at + 1}）](${address})`).join('、');
  const parts = [`${random.oneOf(openings)}${see ? `有关的是${see}。` : ''}${some(2).join('')}`];
  parts.push(
    '## 讲了什么',
    some(3).join(''),
    some(3)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
  );
  if (random.below(20) === 0) parts.push(`<Notice kind="tip" title="提醒">${some(1).join('')}</Notice>`);
  parts.push('## 学一条法');
  for (let length = lengthOf(parts); length < 1000; length = lengthOf(parts)) parts.push(some(4).join(''));
  return parts.join('\n\n');
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

let found: string[] | undefined;

/** Whole sentences of Chinese statutes, which are outside copyright and name nobody. */
function sentences(): string[] {
  found ??= [...new Set(readSentences())];
  return found;
}

function readSentences(): string[] {
  const file = new URL('../bench-search/data/statutes.jsonl.gz', import.meta.url);
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { body: string }).body)
    .flatMap((body) => body.split(/(?<=。)|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => !/(..)\1|周岁/u.test(sentence))
    .filter((sentence) => /^(?!第)[\p{Script=Han}，、；：《》]{14,90}。$/u.test(sentence));
}

const openings = [
  '这一条是程序编的，用来量网站做得快不快。',
  '下面的话出自法律条文，拼在一起没有意思，只是长短和字像真的。',
  '没有这件事，也没有这个人；字数和真的内容差不多。',
];
