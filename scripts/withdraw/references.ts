import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent, type CheckedEntry } from '../../src/checks/content.ts';
import type { FileFault } from '../../src/checks/entry.ts';
import { contentTypes, type TypeId } from '../../src/content-types/index.ts';

/**
 * Takes what leads to an entry that is gone out of the other entries: links become their words, fields and items of lists that
 * name it go, as far as the entry stays without fault. Says of each what was done, in Chinese, and what a person must do.
 */
export async function removeReferences(
  root: string,
  { type, id }: { type: string; id: string },
): Promise<string[]> {
  const said: string[] = [];
  const linkTo = new RegExp(`\\[([^\\]]*)\\]\\(/${type}/${id}/?(?:[?#][^)]*)?\\)`, 'g');
  const namesIt = new RegExp(`^\\s*(?:- +)?(?:\\w+: *)?['"]?${id}['"]?\\s*$`);
  const before = await checkContent(root);
  for (const [file, faults] of Map.groupBy(before.faults.filter(names), ({ file }) => file)) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, without(text, faults));
    const after = (await checkContent(root)).entries.find((entry) => entry.file === file);
    if (after?.data) said.push(`${file}：去掉了通向它的 ${faults.length} 处。`);
    else {
      await writeFile(file, text);
      for (const { line, message } of faults) said.push(`${file}:${line} 还写着它，要您来改：${message}`);
    }
  }
  return said;

  function names({ message, line }: FileFault): boolean {
    const field = `“${contentTypes[type as TypeId].name}”里没有 ${id}。`;
    return line > 0 && (message.includes(` /${type}/${id}/ `) || message.startsWith(field));
  }

  function without(text: string, faults: FileFault[]): string {
    const naming = new Set(faults.map(({ line }) => line - 1));
    const lines = text.split('\n').filter((line, index) => !naming.has(index) || !namesIt.test(line));
    return lines.join('\n').replace(linkTo, '$1');
  }
}

/** The files whose text says one of these words: what the program cannot judge, a person must read. */
export async function mentions(
  entries: readonly CheckedEntry[],
  words: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { file } of entries) {
    const lines = (await readFile(file, 'utf8')).split('\n');
    for (const [index, line] of lines.entries())
      if (words.some((word) => word.length > 1 && line.includes(word)))
        found.push(`${file}:${index + 1} 提到了它，请看看要不要改：${line.trim().slice(0, 40)}`);
  }
  return found;
}

/** The photos of other entries that are the same files as these, which go on being shown. */
export async function samePictures(
  entries: readonly CheckedEntry[],
  pictures: readonly Buffer[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { file, files } of entries)
    for (const path of files
      .filter((name) => name !== 'index.mdx')
      .map((name) => join(dirname(file), name))) {
      const { size } = await stat(path);
      const alike = pictures.filter(({ length }) => length === size);
      if (alike.length === 0) continue;
      const bytes = await readFile(path);
      if (alike.some((picture) => picture.equals(bytes)))
        found.push(`${path}：和撤下的照片是同一张，还会公开。里面有当事人的，请把它也删去。`);
    }
  return found;
}
