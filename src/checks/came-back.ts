import { entryHash } from '../content-types/entry-hash.ts';
import type { Withdrawn } from '../content-types/withdrawn.ts';
import type { FaultInFile } from './body-links.ts';

/** A fault for each entry that was withdrawn and stands in the content again, as a stale branch brings it back. */
export async function cameBack(
  entries: readonly { type: string; id: string; file: string }[],
  { entries: tombstones }: Withdrawn,
): Promise<FaultInFile[]> {
  if (tombstones.length === 0) return [];
  const dates = new Map(tombstones.map(({ hash, date }) => [hash, date]));
  const found = await Promise.all(
    entries.map(async ({ type, id, file }) => {
      const date = dates.get(await entryHash(type, id));
      return date ? [{ file, line: 0, column: 0, text: '', message: sentence(date) }] : [];
    }),
  );
  return found.flat();
}

function sentence(date: string): string {
  return `这一条在 ${date} 撤下了，不能再放回来。请删去这个文件夹；确实可以重新公开的，先在“网站设置 → 撤下的内容”（withdrawn.yml）里删去它那一条。`;
}
