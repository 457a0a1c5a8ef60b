import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/checks/content-folder.ts';
import { beijingNow } from '../src/checks/dates.ts';
import { entryAt } from '../src/content-types/entry-hash.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { withdrawalReasons, type WithdrawalReason } from '../src/content-types/withdrawn.ts';
import { buildGuarded, exitCodes } from './build/guard.ts';
import { cacheDir } from './build/sound-content.ts';
import { giveUp } from './desk-ports.ts';
import { isLocal, siteAddress } from './site-address.ts';
import { checklist } from './withdraw/checklist.ts';
import { tracesIn } from './withdraw/traces.ts';
import { tryWithdrawing, withdraw, withdrawnOn, type Withdrawn } from './withdraw/withdraw.ts';

try {
  const { positionals, values } = readArguments();
  const entry = entryAt(positionals[0] ?? '', Object.keys(contentTypes));
  if (!entry) throw new Error(usage('要写明撤下哪一条'));
  const root = contentFolder();
  const reason = reasonOf(values.reason);
  const isThere = existsSync(`${root}/${entry.type}/${entry.id}`);
  const before = isThere ? undefined : await withdrawnOn(root, entry.type, entry.id);
  if (before)
    throw new Error(`${entry.type}/${entry.id} 在 ${before} 已经撤下了，不用再做。没有做完的清单请接着做。`);
  if (!isThere && !values.gone)
    throw new Error(
      `${root}/${entry.type}/${entry.id} 不在了。请看看写得对不对；如果已经删除，只是要防止它回来，加上 --gone。`,
    );
  const date = beijingNow().slice(0, 10);
  const dry = values['dry-run'];
  const done = await (dry ? tryWithdrawing : withdraw)({ ...entry, reason, date, root, cacheDir });
  const what = `${entry.type}/${entry.id}${done.title ? `（${done.title}）` : ''}，连同 ${done.photos.length} 张照片。`;
  console.log(dry ? `这是试一试，什么也没有改。真做的时候会撤下 ${what}` : `撤下了 ${what}`);
  if (!dry) console.log(`${root}/withdrawn.yml 里记了一条没有名字的代号，它不会再从旧的草稿里回来。`);
  for (const line of [...done.references, ...done.mentions]) console.log(`  ${line}`);
  if (dry) console.log('看清楚了，去掉 --dry-run 再来一次。');
  else await finish(entry, done, root, !values['no-build']);
} catch (error) {
  giveUp(error as Error);
}

/** Builds the site without it, whatever else is wrong with the content, and says what is left to do. */
async function finish({ type, id }: Entry, done: Withdrawn, root: string, build: boolean): Promise<void> {
  let clean = true;
  if (build) {
    const code = await buildGuarded(['--publish']);
    const built = code === exitCodes.published || code === exitCodes.withExceptions;
    const traces = built ? tracesIn('dist', [id, done.title]) : [];
    clean = built && traces.length === 0;
    for (const file of traces) console.error(`dist/${file} 里还有它，请看上面列出的提到它的地方。`);
    if (clean) console.log('重新生成了网站，里面已经没有它。');
  }
  const changed = done.references.flatMap((line) => /^(.*?)：去掉了/.exec(line)?.[1] ?? []);
  const paths = [`${root}/${type}/${id}`, `${root}/withdrawn.yml`, ...changed];
  console.log(`\n撤错了，又还没有提交的，可以放回来：git restore ${paths.join(' ')}`);
  console.log(`\n${checklist({ type, id, title: done.title, content: root, siteUrl: siteUrl() })}`);
  if (!clean) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        gone: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
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
  return `${what}。写成：npm run withdraw -- families/某一条 --reason consent\n原因可以写：${reasons.join('、')}。加上 --dry-run 只看会改哪些地方。`;
}

function siteUrl(): string | undefined {
  const address = siteAddress();
  return isLocal(address) ? undefined : address.href;
}

interface Entry {
  type: string;
  id: string;
}
