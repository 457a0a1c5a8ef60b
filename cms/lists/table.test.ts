import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { readTable } from './table.ts';

const bytes = (data: Iterable<number>) => new Uint8Array(data);
const utf8 = (text: string) => bytes(new TextEncoder().encode(text));
const sheet = async (rows: Cell[][]) => bytes(await writeExcelFile(rows).toBuffer());

/** 名称,楼层 / 天虹商场母婴室,３楼 in GB18030. */
const gb18030 = bytes(Buffer.from('c3fbb3c62cc2a5b2e30d0accecbae7c9ccb3a1c4b8d3a4cad22ca3b3c2a50d0a', 'hex'));

test.each([
  ['UTF-8', utf8('名称,楼层\n天虹商场母婴室,３楼\n')],
  ['UTF-8 with a byte order mark', utf8('\ufeff名称,楼层\r\n天虹商场母婴室,３楼')],
  ['GB18030, as WPS saves', gb18030],
  ['semicolons', utf8('名称;楼层\n天虹商场母婴室;３楼\n')],
  ['tabs', utf8('名称\t楼层\n天虹商场母婴室\t３楼\n')],
  [
    'UTF-16, as Excel saves “Unicode text”',
    bytes(Buffer.from('\ufeff名称\t楼层\n天虹商场母婴室\t３楼\n', 'utf16le')),
  ],
])('reads CSV in %s', async (_, file) => {
  expect((await readTable(file)).rows).toEqual([
    ['名称', '楼层'],
    ['天虹商场母婴室', '３楼'],
  ]);
});

test('reads quoted cells with separators, quotation marks and line breaks in them', async () => {
  const { rows } = await readTable(utf8('名称,怎么走\n"A,B","""东""门\n左转"\n\'=1+1,\n'));
  expect(rows).toEqual([
    ['名称', '怎么走'],
    ['A,B', '"东"门\n左转'],
    ['=1+1', ''],
  ]);
});

test('gives dates, clock times and numbers of a spreadsheet as people write them', async () => {
  const { rows } = await readTable(
    await sheet([
      [
        { value: new Date('2026-03-08T00:00Z'), type: Date, format: 'yyyy/m/d' },
        { value: new Date('2026-03-08T09:30Z'), type: Date, format: 'yyyy/m/d h:mm' },
        { value: 0.375, type: Number, format: 'h:mm' },
        { value: 120.62, type: Number },
        { value: true, type: Boolean },
        { value: ' 3 楼 ', type: String },
      ],
    ]),
  );
  expect(rows).toEqual([['2026-03-08', '2026-03-08 09:30', '09:00', '120.62', '是', '3 楼']]);
});

test('repeats a cell that is merged downwards, and no cell that is empty of itself', async () => {
  const { rows, merged } = await readTable(
    await sheet([
      ['街道', '名称'],
      [{ value: '双塔街道', rowSpan: 2 }, '一号'],
      [null, '二号'],
      [null, '三号'],
    ]),
  );
  expect(rows.slice(1)).toEqual([
    ['双塔街道', '一号'],
    ['双塔街道', '二号'],
    ['', '三号'],
  ]);
  expect(merged).toEqual([{ top: 1, bottom: 2, left: 0, right: 0 }]);
});

test.each([
  [
    'old .xls',
    bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    '这是旧格式的表格（.xls、.et），或者加了密码。请用 Excel 或 WPS 打开，“另存为”选 .xlsx，再来一次。',
  ],
  ['a PDF', utf8('%PDF-1.7'), '这是 PDF，读不出表格。请找原来的 Excel 表，存成 .xlsx。'],
  [
    'a broken .xlsx',
    bytes([0x50, 0x4b, 3, 4, 0, 0]),
    '这个 .xlsx 文件打不开：它坏了，或者加了密码。请用 Excel 或 WPS 打开，另存为没有密码的 .xlsx，再来一次。',
  ],
  ['an empty file', utf8(' \n'), '这个文件是空的。请换一个有内容的 .xlsx 或 .csv。'],
  ['a program', bytes([0x7f, 0x45, 0, 0]), '这个文件不是表格。请用 .xlsx 或 .csv 文件。'],
])('refuses %s with a sentence', async (_, file, message) => {
  await expect(readTable(file)).rejects.toThrow(message);
});
