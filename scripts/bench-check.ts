import { rm } from 'node:fs/promises';
import { checkContent } from '../src/checks/content.ts';
import { writeDemoContent } from './demo-content.ts';
import { giveUp } from './desk-ports.ts';
import { readOptions } from './options.ts';

const folder = '.cache/bench-check';

/** Times the check over the real content and so many invented entries without pictures; fails above so many seconds of CPU. */
try {
  const options = readOptions({
    entries: { type: 'string', default: '10000' },
    limit: { type: 'string', default: '15' },
  });
  const [entries, limit] = [options.entries, options.limit].map(Number);
  if (!(entries! > 0) || !(limit! > 0))
    throw new Error('--entries 和 --limit 写正数，例如 --entries 10000。');
  await writeDemoContent({ count: entries!, to: folder });
  const begun = { cpu: process.cpuUsage(), wall: performance.now() };
  const checked = await checkContent(folder);
  const { user, system } = process.cpuUsage(begun.cpu);
  const seconds = (user + system) / 1e6;
  console.log(
    `${checked.entries.length} 条：CPU ${seconds.toFixed(1)} 秒（上限 ${limit} 秒），实际 ${((performance.now() - begun.wall) / 1000).toFixed(1)} 秒，${checked.faults.length} 处问题，${checked.warnings.length} 处提醒`,
  );
  process.exitCode = seconds <= limit! ? 0 : 1;
} catch (error) {
  giveUp(error as Error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
