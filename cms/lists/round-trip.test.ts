import { beforeAll, expect, test } from 'vitest';
import { listContent } from '../../scripts/lists/content.ts';
import { readFrontMatter } from '../../src/checks/front-matter.ts';
import { checkContent, type CheckedEntry } from '../../src/checks/content.ts';
import { schemas } from '../../src/content-types/index.ts';
import { lists, type ListId } from './columns.ts';
import { guessHeader } from './header.ts';
import { planImport } from './plan.ts';
import { listSheet } from './sheets.ts';
import { readTable } from './table.ts';

const now = '2026-11-25 10:00';
let entries: CheckedEntry[];
beforeAll(async () => {
  ({ entries } = await checkContent('content'));
}, 60_000);

async function exported(id: ListId) {
  const list = lists[id];
  const content = await listContent(list, entries);
  const file = await listSheet(list, content.existing, content.names);
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  return { list, table, header: guessHeader(list, table), ...content, now };
}

test.each(Object.keys(lists) as ListId[])(
  '%s: what is exported and imported again changes nothing',
  async (id) => {
    const { header, ...rest } = await exported(id);
    expect(header.fields).toEqual(rest.list.columns.map(({ name }) => name));
    const { rows, files, unused } = planImport({ header, ...rest });
    expect(rows.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect(rows.length).toBeGreaterThan(2);
    expect({ files, unused }).toEqual({ files: [], unused: [] });
  },
  60_000,
);

test.each(Object.keys(lists) as ListId[])(
  '%s: the exported table alone makes the same entries again',
  async (id) => {
    const { existing, table, ...rest } = await exported(id);
    const rows = table.rows.map((row, index) => (index === 0 ? row : ['', ...row.slice(1)]));
    const plan = planImport({ ...rest, existing: [], table: { ...table, rows } });
    expect(plan.rows.filter(({ state }) => state === 'faulty')).toEqual([]);
    const dataOf = (file: (typeof existing)[number]) => {
      const { photos: _, ...data } = readFrontMatter(file.text, schemas[file.type]).data as Record<
        string,
        unknown
      >;
      return data;
    };
    const kept = (data: Record<string, unknown>) =>
      id === 'honors' ? { title: data['title'], honors: data['honors'], consent: data['consent'] } : data;
    const honored = (data: Record<string, unknown>) => id !== 'honors' || data['honors'] !== undefined;
    expect(plan.files.map(dataOf).map(kept)).toEqual(existing.map(dataOf).filter(honored).map(kept));
  },
  60_000,
);
