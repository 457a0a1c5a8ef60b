import type { List } from '../lists/columns.ts';
import type { EntryText } from '../lists/known-entries.ts';
import type { PlannedFile } from '../lists/planned-file.ts';

/** Every entry of a list with the text of its file, as it is published. */
export async function publishedEntries(repository: Repository, list: List): Promise<EntryText[]> {
  const read = (repository.allEntriesByFolder ?? repository.entriesByFolder).bind(repository);
  const folders = await Promise.all(
    list.types.map(async (type) =>
      (await read(`content/${type}`, 'mdx', 2)).map(({ data, file }) => ({
        type,
        path: file.path,
        text: data,
      })),
    ),
  );
  return folders.flat().flatMap(({ type, path, text }) => {
    const [, id] = /\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
    return id ? [{ type, id, text }] : [];
  });
}

/**
 * Writes planned files, as drafts (one for each entry) or straight into what is published (one commit for all). Passes over
 * entries of which there is a draft, and those that somebody has changed since `existing` was read, with a sentence each.
 */
export async function writePlanned(
  repository: Repository,
  { files, existing, as, onProgress }: Writing,
): Promise<Written> {
  const drafts = new Set(await repository.unpublishedEntries());
  const faults: string[] = [];
  const ready: PlannedFile[] = [];
  for (const file of files) {
    const fault = drafts.has(`${file.type}/${file.id}/index`)
      ? '已经有一份草稿。请先发布或删去那份草稿，再导入这一条。'
      : (await isChanged(repository, file, existing))
        ? '刚才有人改过。没有写上去，请重新选一次文件，再看一遍。'
        : undefined;
    if (fault) faults.push(`“${file.title}”${fault}`);
    else ready.push(file);
  }
  const batches = as === 'drafts' ? ready.map((file) => [file]) : ready.length ? [ready] : [];
  let written = 0;
  for (const batch of batches) {
    onProgress(written, ready.length);
    try {
      await repository.persistEntry({ dataFiles: batch.map(dataFile), assets: [] }, optionsFor(batch, as));
      written += batch.length;
    } catch (error) {
      const titles = batch.length === 1 ? `“${batch[0]!.title}”` : `这 ${batch.length} 条都`;
      faults.push(`${titles}没有存上，请再试一次。（${(error as Error).message}）`);
    }
  }
  return { written, faults };
}

async function isChanged(
  repository: Repository,
  file: PlannedFile,
  existing: readonly EntryText[],
): Promise<boolean> {
  if (file.isNew) return false;
  const before = existing.find(({ type, id }) => type === file.type && id === file.id);
  const { data } = await repository.getEntry(`content/${file.path}`);
  return data !== before?.text;
}

function dataFile({ path, id, text }: PlannedFile) {
  return { path: `content/${path}`, slug: `${id}/index`, raw: text };
}

function optionsFor(batch: PlannedFile[], as: Writing['as']) {
  const [{ type, title, isNew }] = batch as [PlannedFile];
  const what = batch.length === 1 ? title : `${title}等 ${batch.length} 条`;
  return {
    newEntry: isNew,
    commitMessage: `从表格导入：${what}`,
    collectionName: type,
    useWorkflow: as === 'drafts',
    unpublished: false,
    hasSubfolders: true,
  };
}

/** As much of a Decap backend's implementation as is used here (decap-cms-lib-util, Implementation). */
export interface Repository {
  entriesByFolder(folder: string, extension: string, depth: number): Promise<RepositoryEntry[]>;
  /** Where the backend reads a folder page by page. */
  allEntriesByFolder?: Repository['entriesByFolder'];
  getEntry(path: string): Promise<{ data: string }>;
  /** Their type and slug: nursing-rooms/x/index. */
  unpublishedEntries(): Promise<string[]>;
  persistEntry(
    entry: { dataFiles: { path: string; slug: string; raw: string }[]; assets: [] },
    options: ReturnType<typeof optionsFor>,
  ): Promise<unknown>;
}

interface RepositoryEntry {
  data: string;
  file: { path: string };
}

interface Writing {
  files: readonly PlannedFile[];
  existing: readonly EntryText[];
  as: 'drafts' | 'published';
  onProgress(done: number, all: number): void;
}

interface Written {
  /** How many entries. */
  written: number;
  faults: string[];
}
