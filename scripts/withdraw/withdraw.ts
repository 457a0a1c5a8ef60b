import { constants } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkContent } from '../../src/checks/content.ts';
import { splitFile } from '../../src/checks/front-matter.ts';
import { entryHash } from '../../src/content-types/entry-hash.ts';
import type { WithdrawalReason } from '../../src/content-types/withdrawn.ts';
import { mentions, removeReferences, samePictures } from './references.ts';

/**
 * Takes an entry out of the content for good: its folder with its photos, what leads to it elsewhere, what earlier builds made
 * of it; a tombstone without its name keeps it from coming back. Says what was done and what is left for a person to read.
 */
export async function withdraw({ type, id, reason, date, root, cacheDir }: Withdrawal): Promise<Withdrawn> {
  const folder = join(root, type, id);
  const text = await readFile(join(folder, 'index.mdx'), 'utf8').catch(() => '');
  const title = /^title:\s*['"]?(.*?)['"]?\s*$/m.exec(splitFile(text).yaml ?? '')?.[1] ?? '';
  const photos = (await readdir(folder).catch(() => [])).filter((name) => name !== 'index.mdx');
  const pictures = await Promise.all(photos.map((name) => readFile(join(folder, name))));
  await rm(folder, { recursive: true, force: true });
  await bury(root, { hash: await entryHash(type, id), date, reason });
  const references = await removeReferences(root, { type, id });
  await forget(cacheDir);
  const { entries } = await checkContent(root);
  const said = [
    ...(await mentions(entries, [title, id].filter(Boolean))),
    ...(await samePictures(entries, pictures)),
  ];
  return { title, photos, references, mentions: said };
}

/** Says what `withdraw` would do, and changes nothing: it is done to a copy. */
export async function tryWithdrawing(withdrawal: Withdrawal): Promise<Withdrawn> {
  const copy = await mkdtemp(join(tmpdir(), 'withdraw-'));
  const root = join(copy, 'content');
  try {
    await cp(withdrawal.root, root, { recursive: true, mode: constants.COPYFILE_FICLONE });
    const done = await withdraw({ ...withdrawal, root, cacheDir: join(copy, 'cache') });
    const there = (lines: string[]) => lines.map((line) => line.replaceAll(root, withdrawal.root));
    return { ...done, references: there(done.references), mentions: there(done.mentions) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The day on which an entry was withdrawn before; undefined where it was not. */
export async function withdrawnOn(root: string, type: string, id: string): Promise<string | undefined> {
  const { withdrawn } = await checkContent(root);
  const hash = await entryHash(type, id);
  return withdrawn?.entries.find((tombstone) => tombstone.hash === hash)?.date;
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

/** What was done, and what is left for a person. */
export interface Withdrawn {
  /** '' where the entry was gone before. */
  title: string;
  photos: string[];
  /** What was done about fields and links that lead to it. */
  references: string[];
  /** Where other entries speak of it or show the same pictures. */
  mentions: string[];
}
