import type { Finding } from './rule.ts';

/**
 * A finder of misspellings from lines such as `布署(?!名) → 部署`: wrong spellings with what may not follow them, then
 * the right one. Only strings that no two correct words make side by side belong in such a table.
 */
export function misspellings(...lines: string[]): (text: string, say: Say) => Finding[] {
  const right = new Map<string, string>();
  const patterns = lines.flatMap((line) => {
    const [wrong = '', correct = ''] = line.split(' → ');
    return wrong.split(' ').map((pattern) => {
      right.set(pattern.replace(/\(.*?\)/g, ''), correct);
      return pattern;
    });
  });
  const any = new RegExp(patterns.join('|'), 'g');
  return (text, say) =>
    [...text.matchAll(any)].map(({ 0: typed, index: start }) => ({
      start,
      end: start + typed.length,
      message: say(typed, right.get(typed)!),
    }));
}

type Say = (typed: string, right: string) => string;
