import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemas, type DataOf, type TypeId } from '../content-types/index.ts';
import type { SearchWords } from '../content-types/search-words.ts';
import type { Site } from '../content-types/site.ts';
import type { SettingsId } from '../content-types/settings.ts';
import type { Withdrawn } from '../content-types/withdrawn.ts';
import { deadLinks, type BodyLink, type FaultInFile } from './body-links.ts';
import { cameBack } from './came-back.ts';
import { contentFolder } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { sorted, type FileFault } from './entry.ts';
import { readFolder } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { knownEntries } from './known-entries.ts';
import { missingPhotos } from './missing-photos.ts';
import { photoFileFaults } from './photo-faults.ts';
import { checkPlaces } from './places.ts';
import { checkReferences, type Dangling, type Referring } from './references.ts';
import { sameTitles } from './same-titles.ts';
import { checkSettings } from './settings.ts';
import { hiddenNumbers } from './text-rules.ts';

/**
 * Checks everything under the content folder: every fault in it, the entries, the settings. With `memory`, a file that an
 * earlier check wrote, entries that did not change are not read through again.
 */
export async function checkContent(
  root = contentFolder(),
  { now, memory }: { now?: string; memory?: string } = {},
): Promise<CheckedContent> {
  const { entries: found, strays } = readFolder(root);
  const together: Dangling[] = [];
  const typed: Referring[] = [];
  const known = knownEntries(memory);
  const entries = await eachOf(found, async ({ type, id, files }): Promise<CheckedEntry> => {
    const folder = `${root}/${type}/${id}`;
    const file = `${folder}/index.mdx`;
    // Small files at once: handing each to another thread and back takes four times as long.
    const bytes = readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const { text, faults: encoding } = decodeText(bytes);
    const { read, ...checked } = known.check({ type, id, file, text, encoding, now }, hash);
    typed.push({ type, id, file, data: read });
    together.push(...missingPhotos({ type, id, file, data: read }, files));
    const entry = { type, id, file, digest: hash.slice(0, 16), files, ...checked } as CheckedEntry;
    for (const photo of files.filter(isPhoto)) {
      const faults = await photoFileFaults(`${folder}/${photo}`);
      add(sorted([...faults, ...hiddenNumbers(photo, 'name')], `${folder}/${photo}`), entry);
    }
    return entry;
  });
  known.keep();
  for (const list of [entries, typed]) list.sort((one, other) => (one.file < other.file ? -1 : 1));
  together.push(...checkReferences(typed), ...sameTitles(entries), ...checkPlaces(entries));
  const withdrawn = await settingsOf('withdrawn', root);
  const back = await cameBack(entries, withdrawn.data ?? { entries: [] });
  const located = [...(await inTheirFiles(together)), ...deadLinks(entries), ...back];
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  for (const { file, ...fault } of located) add(sorted([fault], file), byFile.get(file)!);

  const site = await settingsOf('site', root);
  const words = await settingsOf('words', root);
  const outOfPlace = strays.flatMap(({ path, message }) => {
    const numbers = hiddenNumbers(path, 'name');
    return sorted([{ line: 0, column: 0, text: '', message }, ...numbers], join(root, path)).faults;
  });
  const faults = [
    ...site.faults,
    ...words.faults,
    ...withdrawn.faults,
    ...outOfPlace,
    ...entries.flatMap((entry) => entry.faults),
  ];
  const warnings = [site, words, withdrawn, ...entries].flatMap((checked) => checked.warnings);
  return { entries, faults, warnings, site: site.data, words: words.data, withdrawn: withdrawn.data };
}

async function settingsOf<Id extends SettingsId>(id: Id, root: string) {
  const bytes = await readFile(`${root}/${id}.yml`).catch(() => undefined);
  if (!bytes) return checkSettings(id, root, undefined);
  const { text, faults } = decodeText(bytes);
  return checkSettings(id, root, text, faults);
}

/** Only entries that have such a fault are read again, to find the line. */
function inTheirFiles(found: Dangling[]): Promise<FaultInFile[]> {
  return eachOf(found, async ({ entry: { type, file }, path, message }) => {
    const { text } = decodeText(await readFile(file));
    const { faultAt } = readFrontMatter(text, schemas[type]);
    return { ...faultAt(path, message), file };
  });
}

/** Gives an entry more faults and warnings; with a fault it has no data. */
function add({ faults, warnings }: Pick<CheckedEntry, 'faults' | 'warnings'>, entry: CheckedEntry): void {
  const inOrder = (one: FileFault, other: FileFault) => one.line - other.line || one.column - other.column;
  entry.faults = [...entry.faults, ...faults].sort(inOrder);
  entry.warnings = [...entry.warnings, ...warnings].sort(inOrder);
  if (faults.length) delete entry.data;
}

function isPhoto(name: string): boolean {
  return /\.(jpe?g|png|webp)$/i.test(name);
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

export interface CheckedContent {
  entries: CheckedEntry[];
  /** All that keeps something from being published, entries and settings alike. */
  faults: FileFault[];
  /** All that leaves nothing out and somebody should look at. */
  warnings: FileFault[];
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
  /** The names of the files in its folder. */
  files: string[];
  faults: FileFault[];
  warnings: FileFault[];
}
