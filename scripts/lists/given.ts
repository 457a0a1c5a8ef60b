import { readFile } from 'node:fs/promises';
import { columnNamed, lists, type List, type ListId } from '../../cms/lists/columns.ts';
import { readTable, type Table } from '../../cms/lists/table.ts';

/** The list of this name; throws a Chinese sentence for another. */
export function listNamed(id: string): List {
  if (Object.hasOwn(lists, id)) return lists[id as ListId];
  const all = Object.values<List>(lists).map(({ id, name }) => `${id}（${name}）`);
  throw new Error(`没有“${id}”这张单子。可以写：${all.join('、')}。`);
}

/** The table in a file; throws a Chinese sentence for one that is not there or is no table. */
export async function tableAt(file: string): Promise<Table> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`没有找到文件“${file}”，或者它正在别的程序里开着。请看看名字写得对不对。`);
  });
  return readTable(new Uint8Array(bytes));
}

/** What was given as “列名=字段”, each once; throws a Chinese sentence where the sign of equality lacks. */
export function pairs(option: string, given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new Error(`--${option} 写的是“${pair}”。要写成 ${samples[option]}，整个放进引号里。`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** What is to stand in every row, by the names of the fields. */
export function fixedValues(list: List, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [columnNamed(list, field).name, value]),
  );
}

const samples: Record<string, string> = { map: '"列名=字段"', set: '"字段=内容"' };
