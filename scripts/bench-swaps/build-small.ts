import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import { writeHeaders } from '../headers/write.ts';
import { writeVersion } from '../version/version-file.ts';
import { smallFiles } from './small-files.ts';
import type { Plan } from './small-project.ts';

/** The build of a small project (small-project.ts): what its plan says, into dist/. */
const plan = JSON.parse(readFileSync('plan.json', 'utf8')) as Plan & { pages: number };
console.log(`生成第 ${plan.release} 版……`);
await wait(plan.takes ?? 0);
if (plan.code === 1) console.error('content/families/x/index.mdx:2:1 这一条有问题。');
else {
  rmSync('dist', { recursive: true, force: true });
  const files = { ...smallFiles(plan), 'withdrawn.json': JSON.stringify(withdrawals()) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join('dist', path)), { recursive: true });
    writeFileSync(join('dist', path), text);
  }
  writeHeaders({ outDir: 'dist', base: '/', site: { partners: [] } });
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  await writeVersion('dist', { commit });
}
process.exitCode = plan.code ?? 0;

function withdrawals(): Record<string, string> {
  return Object.fromEntries((plan.withdrawn ?? []).map((hash) => [hash, 'consent']));
}
