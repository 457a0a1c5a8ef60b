import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { activities } from '../../src/content-types/activity.ts';
import type { microHomes } from '../../src/content-types/micro-home.ts';
import { randomFrom } from '../bench-search/random.ts';
import { writeDemoContent } from '../demo-content.ts';

/**
 * Makes a Git repository with the content and so many invented nursing rooms, recaps and micro-homes, whose names all begin
 * with 示例; the same ones each time.
 */
export async function writeBigRepository(folder: string, { rooms, recaps, homes }: Sizes): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  await writeDemoContent({ count: rooms, to: content });
  for (let number = 1; number <= recaps; number++)
    write(content, `activities/shili-${number}`, recap(number));
  for (let number = 1; number <= homes; number++) write(content, `micro-homes/shili-${number}`, home(number));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '示例');
  git('config', 'user.email', 'shili@localhost');
  git('add', '.');
  git('commit', '-q', '-m', '开始');
}

function write(content: string, path: string, data: object): void {
  mkdirSync(join(content, path), { recursive: true });
  writeFileSync(join(content, path, 'index.mdx'), `---\n${stringify(data)}---\n\n${text}\n`);
}

function recap(number: number): z.input<typeof activities.schema> {
  const random = randomFrom(`recap ${number}`);
  const two = (below: number) => String(1 + random.below(below)).padStart(2, '0');
  const date = `20${10 + random.below(16)}-${two(12)}-${two(28)}`;
  return {
    title: `示例活动第 ${number} 场`,
    summary: '示例：程序生成的，用来量编辑台的快慢。',
    region: 'shuangta-jiedao',
    kind: random.oneOf(['family', 'rights', 'culture', 'study', 'volunteer'] as const),
    date,
    venue: '示例路 1 号',
    source: { title: '演示数据，程序生成' },
    publishedAt: `${date} 09:00`,
  };
}

function home(number: number): z.input<typeof microHomes.schema> {
  return {
    title: `示例微家第 ${number} 家`,
    summary: '示例：程序生成的，用来量编辑台的快慢。',
    region: 'shuangta-jiedao',
    kind: 'other',
    place: { address: '示例路 1 号' },
    consent: { basis: 'duty' },
    source: { title: '演示数据，程序生成' },
    publishedAt: '2020-01-01 09:00',
  };
}

/** As long as the text of a recap is. */
const text = ['这一场没有办过，是程序编的。', '## 经过', '用来看编辑台打开得快不快。']
  .map((line) => (line.startsWith('#') ? line : line.repeat(20)))
  .join('\n\n');

interface Sizes {
  rooms: number;
  recaps: number;
  homes: number;
}
