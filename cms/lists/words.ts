import type { Difference, Plan, PlannedRow } from './plan.ts';

/** What a row's state is called. */
export const states: Readonly<Record<PlannedRow['state'], string>> = {
  new: '新增',
  changed: '修改',
  unchanged: '不变',
  faulty: '有问题',
};

/** How many rows of a plan are in each state: 新增 3，修改 1，不变 2，有问题 2. */
export function countsInWords({ rows }: Plan): string {
  return Object.entries(states)
    .map(([state, words]) => `${words} ${rows.filter((row) => row.state === state).length}`)
    .join('，');
}

/** 位置·楼层：（空）→ 3 楼 */
export function differenceInWords({ label, before, after }: Difference): string {
  return `${label}：${before ? `${before} → ` : ''}${after || '（删去）'}`;
}
