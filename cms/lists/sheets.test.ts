import { expect, test } from 'vitest';
import { lists } from './columns.ts';
import { guessHeader } from './header.ts';
import { namesOf } from './names.ts';
import { planImport } from './plan.ts';
import { faultySheet } from './sheets.ts';
import { zipFiles } from './zip-files.ts';

const names = namesOf({ regions: [{ value: 'gusu', label: '姑苏区' }] });

test('the faulty cells of a row that comes back are coloured, and no others', async () => {
  const rows = [
    ['名称', '所在地', '面积'],
    ['示例一号母婴室', '姑苏区', '很大'],
    ['示例二号母婴室', '别处', ''],
  ];
  const list = lists['nursing-rooms'];
  const table = { rows, merged: [] };
  const header = guessHeader(list, table);
  const plan = planImport({ list, table, header, existing: [], names, now: '2026-11-25 10:00' });
  const files = zipFiles(new Uint8Array(await (await faultySheet(table, header, plan.rows)).arrayBuffer()));
  const read = async (path: string) => new TextDecoder().decode(await files.get(path)!());
  const styles = await read('xl/styles.xml');
  const fills = [...styles.matchAll(/<fill>(.*?)<\/fill>/gs)].map(([, fill = '']) => /F9D7D3/i.test(fill));
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)!;
  const coloured = [...formats.matchAll(/<xf\s[^>]*?fillId="(\d+)"|<xf\s/g)].map(
    ([, fill]) => fill !== undefined && fills[Number(fill)],
  );
  const cells = [...(await read('xl/worksheets/sheet1.xml')).matchAll(/<c r="(\w+)"[^>]*?s="(\d+)"/g)];
  expect(cells.filter(([, , style]) => coloured[Number(style)]).map(([, cell]) => cell)).toEqual([
    'D2',
    'C3',
  ]);
});
