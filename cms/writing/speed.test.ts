import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { readTree, tidied } from './serializer.ts';
import { writeMarkdown } from './write-markdown.ts';

it('reads back only the paragraph that somebody types into, not the whole of a long text', () => {
  const paragraph = (at: number) =>
    `第 ${at} 段：“示例”妇联<家庭>${'，一起读书，年龄<6岁，9:00~11:00'.repeat(8)}。`;
  const tree = readTree(Array.from({ length: 100 }, (_, at) => paragraph(at)).join('\n\n'));
  const whole = cpuOf(() => writeMarkdown(tidied(tree)));
  const typed: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '新' }] }, ...tree.children.slice(1)],
  };
  expect(cpuOf(() => writeMarkdown(tidied(typed)))).toBeLessThan(whole / 3);
}, 30_000);

/** Microseconds of this process. */
function cpuOf(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
