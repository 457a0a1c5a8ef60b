import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/checks/content-folder.ts';
import { beijingNow } from '../src/checks/dates.ts';
import { entryAt } from '../src/content-types/entry-hash.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { withdrawalReasons, type WithdrawalReason } from '../src/content-types/withdrawn.ts';
import { buildGuarded } from './build/guard.ts';
import { cacheDir } from './build/sound-content.ts';
import { giveUp } from './desk-ports.ts';
import { isLocal, siteAddress } from './site-address.ts';
import { checklist } from './withdraw/checklist.ts';
import { tracesIn } from './withdraw/traces.ts';
import { withdraw } from './withdraw/withdraw.ts';

try {
  const { positionals, values } = readArguments();
  const entry = entryAt(positionals[0] ?? '', Object.keys(contentTypes));
  if (!entry) throw new Error(usage('要写明撤下哪一条'));
  const root = contentFolder();
  const reason = reasonOf(values.reason);
  if (!existsSync(`${root}/${entry.type}/${entry.id}`) && !values.gone)
    throw new Error(
      `${root}/${entry.type}/${entry.id} 不在了。请看看写得对不对；如果已经删除，只是要防止它回来，加上 --gone。`,
    );
  const date = beijingNow().slice(0, 10);
  const done = await withdraw({ ...entry, reason, date, root, cacheDir });
  console.log(
    `撤下了 ${entry.type}/${entry.id}${done.title ? `（${done.title}）` : ''}，连同 ${done.photos.length} 张照片。`,
  );
  console.log(`${root}/withdrawn.yml 里记了一条没有名字的代号，它不会再从旧的草稿里回来。`);
  for (const line of [...done.references, ...done.mentions]) console.log(`  ${line}`);
  let clean = true;
  if (!values['no-build']) {
    process.exitCode = await buildGuarded([]);
    const traces = process.exitCode === 0 ? tracesIn('dist', [entry.id, done.title]) : [];
    clean = process.exitCode === 0 && traces.length === 0;
    for (const file of traces) console.error(`dist/${file} 里还有它，请看上面列出的提到它的地方。`);
    if (clean) console.log('重新生成了网站，里面已经没有它。');
  }
  console.log(`\n${checklist({ ...entry, title: done.title, content: root, siteUrl: siteUrl() })}`);
  if (!clean) process.exitCode = 1;
} catch (error) {
  giveUp(error as Error);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        gone: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Error(usage('看不懂这些选项'));
  }
}

function reasonOf(given: string | undefined): WithdrawalReason {
  const found = Object.entries(withdrawalReasons).find(([key, words]) => given === key || given === words);
  if (!found) throw new Error(usage(given ? `没有“${given}”这个原因` : '要写明原因'));
  return found[0] as WithdrawalReason;
}

function usage(what: string): string {
  const reasons = Object.entries(withdrawalReasons).map(([key, words]) => `${key}（${words}）`);
  return `${what}。写成：npm run withdraw -- families/某一条 --reason consent\n原因可以写：${reasons.join('、')}。`;
}

function siteUrl(): string | undefined {
  const address = siteAddress();
  return isLocal(address) ? undefined : address.href;
}
