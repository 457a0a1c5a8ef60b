import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemas, type DataOf, type TypeId } from '../content-types/index.ts';
import type { SearchWords } from '../content-types/search-words.ts';
import type { Site } from '../content-types/site.ts';
import type { Withdrawn } from '../content-types/withdrawn.ts';
import { deadLinks, type BodyLink } from './body-links.ts';
import { cameBack } from './came-back.ts';
import { contentFolder } from './content-folder.ts';
import { checkEntry, type FileFault } from './entry.ts';
import { readFolder } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { missingPhotos } from './missing-photos.ts';
import { checkReferences, type Dangling } from './references.ts';
import { checkSettings } from './settings.ts';

/** Checks everything under the content folder: every fault in it, the entries, the settings. */
export async function checkContent(
  root = contentFolder(),
  { now }: { now?: string } = {},
): Promise<CheckedContent> {
  const { entries: found, strays } = await readFolder(root);
  const photoFaults: Dangling[] = [];
  const entries = await eachOf(found, async ({ type, id, files }): Promise<CheckedEntry> => {
    const file = `${root}/${type}/${id}/index.mdx`;
    const text = await readFile(file, 'utf8');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const entry = { type, id, file, digest, ...checkEntry({ type, id, file, text, now }) } as CheckedEntry;
    photoFaults.push(...missingPhotos(entry, files));
    return entry;
  });
  entries.sort((one, other) => (one.file < other.file ? -1 : 1));
  const dangling = await inTheirFiles([...checkReferences(entries), ...photoFaults]);
  const tombstones = checkSettings('withdrawn', root, await textOf(`${root}/withdrawn.yml`));
  const back = await cameBack(entries, tombstones.data ?? { entries: [] });
  withdraw([...dangling, ...deadLinks(entries), ...back], entries);

  const site = checkSettings('site', root, await textOf(`${root}/site.yml`));
  const words = checkSettings('words', root, await textOf(`${root}/words.yml`));
  const outOfPlace = strays.map(({ path, message }) => ({
    file: join(root, path),
    line: 0,
    column: 0,
    text: '',
    message,
  }));
  const faults = [
    ...site.faults,
    ...words.faults,
    ...tombstones.faults,
    ...outOfPlace,
    ...entries.flatMap((entry) => entry.faults),
  ];
  return { entries, faults, site: site.data, words: words.data, withdrawn: tombstones.data };
}

/** Only entries that have such a fault are read again, to find the line. */
function inTheirFiles(found: Dangling[]): Promise<FileFault[]> {
  return eachOf(found, async ({ entry: { type, file }, path, message }) => {
    const { faultAt } = readFrontMatter(await readFile(file, 'utf8'), schemas[type]);
    return { ...faultAt(path, message), file };
  });
}

function withdraw(faults: FileFault[], entries: CheckedEntry[]): void {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  for (const fault of faults) {
    const entry = byFile.get(fault.file)!;
    entry.faults.push(fault);
    entry.faults.sort((one, other) => one.line - other.line || one.column - other.column);
    delete entry.data;
  }
}

/** As many at a time as keep the disk busy without holding every file open. */
async function eachOf<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return results;
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

export interface CheckedContent {
  entries: CheckedEntry[];
  faults: FileFault[];
  /** The site's settings, when they are without fault. */
  site: Site | undefined;
  /** The words of the search, when they are without fault; none where there is no such file. */
  words: SearchWords | undefined;
  /** What was withdrawn, when that file is without fault; without it nothing may be published, for it may have come back. */
  withdrawn: Withdrawn | undefined;
}

/** An entry and what is wrong with it; with a fault it has no data. */
export type CheckedEntry = { [Id in TypeId]: CheckedEntryOf<Id> }[TypeId];

interface CheckedEntryOf<Id extends TypeId> {
  type: Id;
  id: string;
  /** Path of its file, as given: content/families/x/index.mdx. */
  file: string;
  /** Of the file's text; changes when anything in it does. */
  digest: string;
  data?: DataOf<Id>;
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
  /** The entries that the body links to. */
  links: BodyLink[];
  faults: FileFault[];
}
