import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * What decap-server does not know of a draft: the notes of those who review it, kept beside the repository's own settings
 * (where decap-server keeps a draft's status too) and never published; and who saved it last. Notes go with their draft.
 */
export function draftNotes(
  repo: string,
): Record<string, (params: Params) => Promise<{ status?: number; content: unknown }>> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: repo })).stdout.trim();
  const fileOf = async ({ collection = '', slug = '' }: Params) => {
    if (!isName.test(collection) || !isName.test(slug)) throw new Error('notes: collection, slug');
    return join(repo, await git('rev-parse', '--git-path', 'weijia-notes'), collection, `${slug}.json`);
  };
  const isDraft = (params: Params) =>
    git('rev-parse', '--verify', '-q', `refs/heads/${branchOf(params)}`).then(Boolean, () => false);
  const change = async (params: Params, how: (notes: Note[]) => Note[]) => {
    const file = await fileOf(params);
    const notes = how(await stored(file));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(notes, null, 2));
    await rename(`${file}.new`, file);
    return notes;
  };
  const changed = (params: Params, updates: (note: Note) => Partial<Note>) =>
    change(params, (notes) =>
      notes.map((note) => (note.id === params.noteId ? { ...note, ...updates(note) } : note)),
    ).then((notes) => ({ content: { note: notes.find(({ id }) => id === params.noteId) } }));
  return {
    async getNotes(params) {
      return { content: { notes: (await isDraft(params)) ? await stored(await fileOf(params)) : [] } };
    },
    async addNote(params) {
      if (!(await isDraft(params))) throw new Error(noDraft);
      const author = (await git('config', 'user.name').catch(() => '')) || '网站编辑';
      const content = String(params.note?.content ?? '').slice(0, 2000);
      // Whoever uses this computer has no other name.
      const note = { id: randomUUID(), author, content, resolved: false, isOwn: true, timestamp: now() };
      await change(params, (notes) => [...notes, note]);
      return { content: { note } };
    },
    updateNote: (params) =>
      changed(params, ({ content, resolved }) => ({
        content: String(params.updates?.content ?? content).slice(0, 2000),
        resolved: params.updates?.resolved ?? resolved,
      })),
    toggleNoteResolution: (params) => changed(params, ({ resolved }) => ({ resolved: !resolved })),
    async deleteNote(params) {
      await change(params, (notes) => notes.filter(({ id }) => id !== params.noteId));
      return { content: {} };
    },
    async lastChange(params) {
      await fileOf(params);
      const said = await git('log', '-1', '--format=%an%n%cI', `refs/heads/${branchOf(params)}`);
      const [by = '', at = ''] = said.split('\n');
      return { content: { by, at } };
    },
  };
}

const isName = /^(?!-)(?!.*\.\.)[\w-][\w./-]*$/;

const noDraft = '这一条没有草稿，批注没有地方放。请先改一改，保存成草稿，再写批注。';

function branchOf({ collection, slug }: Params): string {
  return `cms/${collection}/${slug}`;
}

async function stored(file: string): Promise<Note[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Note[];
  } catch {
    return [];
  }
}

function now(): string {
  return new Date().toISOString();
}

/** As Decap shows it. */
interface Note {
  id: string;
  author: string;
  content: string;
  resolved: boolean;
  isOwn: boolean;
  /** ISO 8601. */
  timestamp: string;
}

interface Params {
  collection?: string;
  slug?: string;
  noteId?: string;
  note?: { content?: unknown };
  updates?: { content?: unknown; resolved?: boolean };
}
