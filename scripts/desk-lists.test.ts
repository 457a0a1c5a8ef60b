import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { checkContent } from '../src/checks/content.ts';
import { deskLists } from './desk-lists.ts';

it('lists what the site shows by the ids that Git gives, and nobody who has consented', async () => {
  const { entries } = await checkContent('content');
  const lists = deskLists(entries, 'content');
  const room = entries.find(({ type, data }) => type === 'nursing-rooms' && data)!;
  const [id, data] = lists[room.file]!;
  expect(execFileSync('git', ['hash-object', '--no-filters', room.file], { encoding: 'utf8' })).toMatch(id);
  expect(data).toMatchObject({ title: room.data!.title });
  expect(data).not.toHaveProperty('summary');
  expect(Object.keys(lists).filter((path) => path.startsWith('content/families/'))).toEqual([]);
});
