import type { Rule } from './rule.ts';

/** An entry that was withdrawn and is back, as a stale branch brings it. */
export const withdrawnEntry: Rule = {
  id: 'withdrawn-entry',
  name: '撤下的又回来了',
  severity: 'blocks-entry',
  sentences: [
    '这一条在 … 撤下了，不能再放回来。请删去这个文件夹；确实可以重新公开的，先在“网站设置 → 撤下的内容”（withdrawn.yml）里删去它那一条。',
  ],
  example: {
    shown: ['高春香家庭撤下了，文件夹又在', '只在“撤下的内容”里有它的代号'],
    wrong: { 'withdrawn.yml': tombstone('3f86f5ccfd4232728c66918c81feee43a740dfee980076165efbb886e599d880') },
    right: { 'withdrawn.yml': tombstone('0000000000000000000000000000000000000000000000000000000000000000') },
    says: '这一条在 2026-11-01 撤下了，不能再放回来。请删去这个文件夹；确实可以重新公开的，先在“网站设置 → 撤下的内容”（withdrawn.yml）里删去它那一条。',
  },
};

function tombstone(hash: string): string {
  return `entries:\n  - hash: ${hash}\n    date: '2026-11-01'\n    reason: consent\n`;
}
