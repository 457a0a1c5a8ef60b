import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkContent } from '../../src/checks/content.ts';
import { splitFile } from '../../src/checks/front-matter.ts';
import { entryHash } from '../../src/content-types/entry-hash.ts';
import type { WithdrawalReason } from '../../src/content-types/withdrawn.ts';
import { mentions, removeReferences } from './references.ts';

/**
 * Takes an entry out of the content for good: its folder with its photos, what leads to it elsewhere, what earlier builds made
 * of it; a tombstone without its name keeps it from coming back. Says what was done and what is left for a person to read.
 */
export async function withdraw({ type, id, reason, date, root, cacheDir }: Withdrawal): Promise<Withdrawn> {
  const folder = join(root, type, id);
  const text = await readFile(join(folder, 'index.mdx'), 'utf8').catch(() => '');
  const title = /^title:\s*['"]?(.*?)['"]?\s*$/m.exec(splitFile(text).yaml ?? '')?.[1] ?? '';
  const photos = (await readdir(folder).catch(() => [])).filter((name) => name !== 'index.mdx');
  await rm(folder, { recursive: true, force: true });
  await bury(root, { hash: await entryHash(type, id), date, reason });
  const references = await removeReferences(root, { type, id });
  await forget(cacheDir);
  const { entries } = await checkContent(root);
  return { title, photos, references, mentions: await mentions(entries, [title, id].filter(Boolean)) };
}

/** Added at the end as it is written there; what stands in the file stays. */
async function bury(root: string, { hash, date, reason }: Tombstone): Promise<void> {
  const file = join(root, 'withdrawn.yml');
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before.includes(hash)) return;
  const empty = /^\s*(\{\}|entries:\s*\[\])?\s*$/.test(before);
  const [, indent = '  '] = /^( *)- +\w+:/m.exec(before) ?? [];
  const row = [`- hash: ${hash}`, `  date: '${date}'`, `  reason: ${reason}`].map((line) => indent + line);
  await writeFile(file, `${[empty ? 'entries:' : before.trimEnd(), ...row].join('\n')}\n`);
}

/** Everything that was made of content; the desk's bundle holds none, and takes long. */
async function forget(cacheDir: string): Promise<void> {
  const made = await readdir(cacheDir).catch(() => []);
  for (const name of made.filter((name) => name !== 'desk' && !basename(name).startsWith('build.lock')))
    await rm(join(cacheDir, name), { recursive: true, force: true });
}

interface Tombstone {
  hash: string;
  date: string;
  reason: WithdrawalReason;
}

interface Withdrawal {
  type: string;
  id: string;
  reason: WithdrawalReason;
  /** YYYY-MM-DD. */
  date: string;
  /** The content folder. */
  root: string;
  cacheDir: string;
}

interface Withdrawn {
  /** '' where the entry was gone before. */
  title: string;
  photos: string[];
  /** What was done about fields and links that lead to it. */
  references: string[];
  /** Where other entries speak of it. */
  mentions: string[];
}
