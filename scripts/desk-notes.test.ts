import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draftNotes } from './desk-notes.ts';

let repo: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim();
const draft = { collection: 'families', slug: 'shi-li/index' };
type Notes = { notes: { id: string; author: string; content: string; resolved: boolean }[] };

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'weijia-notes-'));
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '示例审核人');
  git('config', 'user.email', 'a@localhost');
  git('commit', '-q', '--allow-empty', '-m', 'a');
  git('branch', 'cms/families/shi-li/index');
});
afterEach(() => rmSync(repo, { recursive: true }));

it('keeps the notes of a draft out of what is committed, and lets them be changed, done with and taken away', async () => {
  const actions = draftNotes(repo);
  const read = async () => ((await actions['getNotes']!(draft)).content as Notes).notes;
  await actions['addNote']!({ ...draft, note: { content: '请写清几楼。' } });
  const [note] = await read();
  expect(note).toMatchObject({ author: '示例审核人', content: '请写清几楼。', resolved: false });
  await actions['updateNote']!({ ...draft, noteId: note!.id, updates: { resolved: true } });
  expect(await read()).toMatchObject([{ content: '请写清几楼。', resolved: true }]);
  expect(git('status', '--porcelain')).toBe('');
  await actions['deleteNote']!({ ...draft, noteId: note!.id });
  expect(await read()).toEqual([]);
});

it('shows no notes of what is no draft any more, and takes none', async () => {
  const actions = draftNotes(repo);
  await actions['addNote']!({ ...draft, note: { content: '旧的。' } });
  git('branch', '-D', 'cms/families/shi-li/index');
  expect((await actions['getNotes']!(draft)).content).toEqual({ notes: [] });
  await expect(actions['addNote']!({ ...draft, note: { content: '新的。' } })).rejects.toThrow(
    /^这一条没有草稿，批注没有地方放。/,
  );
});

it('says who saved a draft last', async () => {
  const { content } = await draftNotes(repo)['lastChange']!(draft);
  expect(content).toEqual({ by: '示例审核人', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
});

it.each(['../../hooks', '-x', '/etc'])('refuses the name %s', async (slug) => {
  await expect(draftNotes(repo)['addNote']!({ ...draft, slug, note: { content: 'x' } })).rejects.toThrow();
  expect(existsSync(join(repo, '.git/weijia-notes'))).toBe(false);
});
