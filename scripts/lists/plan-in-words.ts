import { columnLabel, type List } from '../../cms/lists/columns.ts';
import type { Header } from '../../cms/lists/header.ts';
import type { Plan, PlannedRow } from '../../cms/lists/plan.ts';
import { countsInWords, differenceInWords, states } from '../../cms/lists/words.ts';

/** A plan as lines for a terminal: which column is taken for what, how many rows of each state, and why. */
export function planInWords(list: List, header: Header, plan: Plan): string {
  const { rows, unused, skipped } = plan;
  const matched = header.headers.flatMap((name, at) => {
    const field = header.fields[at];
    return field ? [`  ${name} → ${columnLabel(list, field)}`] : [];
  });
  const told = rows.filter(({ state }) => state !== 'unchanged');
  return [
    `“${list.name}”：表头在第 ${header.top + 1} 行，对上了 ${matched.length} 列`,
    ...matched,
    ...(unused.length ? [`没有用到的列：${unused.join('、')}`] : []),
    ...(skipped.length ? [`跳过了备注或合计：第 ${skipped.join('、')} 行`] : []),
    '',
    `共 ${rows.length} 行：${countsInWords(plan)}`,
    ...told.map(rowInWords),
  ].join('\n');
}

/** What was written, and what comes next. */
export function writtenInWords({ files }: Plan, root: string): string {
  const added = files.filter(({ isNew }) => isNew).length;
  const changed = files.length - added;
  const counts = [...(added ? [`新建 ${added} 条`] : []), ...(changed ? [`修改 ${changed} 条`] : [])];
  return `\n写好了：${counts.join('，')}，在 ${root}。请运行 npm run check 看一遍，再提交。`;
}

function rowInWords({ number, state, title, entry, differences, faults }: PlannedRow): string {
  const id = state === 'new' ? `（${entry!.id}）` : '';
  return [
    `第 ${number} 行 ${states[state]}：${title || '（没有名称）'}${id}`,
    ...differences.map((difference) => `    ${differenceInWords(difference)}`),
    ...faults.map(({ message }) => `    ${message.replace(`第 ${number} 行`, '')}`),
  ].join('\n');
}
