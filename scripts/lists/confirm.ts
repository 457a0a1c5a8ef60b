import { createInterface } from 'node:readline/promises';
import type { Plan } from '../../cms/lists/plan.ts';

/** Whether the person at the terminal says yes; throws a Chinese sentence where there is none to ask. */
export async function confirmed({ files, rows }: Plan): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Error('没有写入：这里没有人可以问。先用 --dry-run 看一遍，确认以后加上 --yes。');
  const faulty = rows.filter(({ state }) => state === 'faulty').length;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const left = faulty ? `，有问题的 ${faulty} 行不写` : '';
  const answer = await asking.question(`\n要写入 ${files.length} 条${left}。确认请写“是”，再按回车：`);
  asking.close();
  const yes = /^(是|y|yes|好|确认)$/i.test(answer.trim());
  if (!yes) console.log('没有写入。');
  return yes;
}
