import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node';
import type { StalePlace } from '../../src/outputs/places-to-check.ts';

/** The places to check as an .xlsx file to print and take along: what is known, and empty columns to tick and to write in. */
export async function checkingSheet(places: readonly StalePlace[]): Promise<Buffer> {
  const header = columns.map(({ name }): Cell => ({
    ...lined,
    value: name,
    fontWeight: 'bold',
    backgroundColor: '#eee8db',
  }));
  const rows = places.map((place) => columns.map(({ cell }): Cell => ({ ...lined, ...cell(place) })));
  return writeExcelFile([header, ...rows], {
    sheet: '要核对的地方',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

const lined = { borderStyle: 'thin', borderColor: '#8d8271', alignVertical: 'top', wrap: true } as const;

const columns: Column[] = [
  { name: '区县', width: 12, cell: ({ district }) => text(district) },
  { name: '街道', width: 14, cell: ({ street }) => text(street) },
  { name: '类别', width: 10, cell: ({ kind }) => text(kind) },
  { name: '名称', width: 26, cell: ({ title }) => text(title) },
  { name: '地址', width: 26, cell: ({ address }) => text(address) },
  { name: '楼层', width: 9, cell: ({ floor }) => text(floor) },
  { name: '怎么走', width: 26, cell: ({ directions }) => text(directions) },
  { name: '最近核对', width: 12, cell: ({ checkedOn }) => (checkedOn ? day(checkedOn) : text('没有核对过')) },
  {
    name: '距今天数',
    width: 9,
    cell: ({ daysSince }) => (daysSince === null ? {} : { value: daysSince, type: Number }),
  },
  { name: '电话', width: 15, cell: ({ phone }) => text(phone) },
  { name: '还不知道', width: 30, cell: ({ unknown }) => text(unknown.join('、')) },
  { name: '看过了（打√）', width: 10, cell: () => ({}) },
  { name: '记下来', width: 34, cell: () => ({}) },
];

/** As text, whatever it looks like: a telephone number stays as it is, and nothing is a formula. */
function text(value: string): CellObject {
  return value ? { value, type: String } : {};
}

function day(value: string): CellObject {
  return { value: new Date(`${value}T00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

interface Column {
  name: string;
  /** In characters. */
  width: number;
  cell: (place: StalePlace) => CellObject;
}
