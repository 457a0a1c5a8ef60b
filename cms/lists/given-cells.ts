import { daysInWords } from './chinese-hours.ts';
import { hoursParts, type List } from './columns.ts';
import type { Header } from './header.ts';

/** A row's cells by the names of their fields; hours that stand in several columns become one. */
export function cellsOf(
  list: List,
  { fields }: Header,
  cells: string[],
  fixed: Readonly<Record<string, string>>,
) {
  const given = new Map<string, string>();
  for (const [at, name] of fields.entries()) if (name) given.set(name, cells[at] ?? '');
  for (const [name, value] of Object.entries(fixed)) if (!given.get(name)?.trim()) given.set(name, value);
  const [days = '', from = '', until = ''] = (hoursParts[list.id] ?? []).map(({ name }) =>
    given.get(name)?.trim(),
  );
  if (from || until) given.set('openingHours', `${daysInWords(days)} ${from}-${until}`.trim());
  return given;
}

/** Sums, remarks and signatures below a table. */
export function isRemark(cells: string[]): boolean {
  return /^(合计|总计|小计|共计|(注|备注|说明|填表说明|填表人|填报人|填报单位|制表人?|审核人?)[:：])/.test(
    cells.find((cell) => cell.trim()) ?? '',
  );
}
