import { useState } from 'react';
import type { List } from '../lists/columns.ts';
import type { EntryText } from '../lists/known-entries.ts';
import type { Plan, PlannedRow } from '../lists/plan.ts';
import { differenceInWords, states } from '../lists/words.ts';
import { writePlanned, type Repository } from './desk-repository.ts';

/** What would happen, row by row, to be filtered by state; and the button that writes it. */
export function PlanView({ list, plan, existing, repository, onFaulty, onBack, onAgain }: PlanProps) {
  const { rows, files, unused, skipped } = plan;
  const [shown, setShown] = useState<PlannedRow['state'] | 'all'>('all');
  const [as, setAs] = useState<'drafts' | 'published'>('drafts');
  const [progress, setProgress] = useState('');
  const [done, setDone] = useState<{ written: number; faults: string[] }>();
  const count = (state: PlannedRow['state']) => rows.filter((row) => row.state === state).length;
  const visible = rows.filter(({ state }) => shown === 'all' || state === shown);

  const write = async () => {
    const onProgress = (done: number, all: number) =>
      setProgress(as === 'drafts' ? `正在写第 ${done + 1} 条，共 ${all} 条……` : `正在写 ${all} 条……`);
    onProgress(0, files.length);
    try {
      setDone(await writePlanned(repository, { files, existing, as, onProgress }));
    } catch (error) {
      setDone({ written: 0, faults: [`没有写上去，请再试一次。（${(error as Error).message}）`] });
    }
    setProgress('');
  };

  return (
    <section>
      <h2>会改什么</h2>
      <p className="filter">
        {(['all', ...Object.keys(states)] as (PlannedRow['state'] | 'all')[]).map((state) => (
          <button key={state} type="button" aria-pressed={shown === state} onClick={() => setShown(state)}>
            {state === 'all' ? `全部 ${rows.length}` : `${states[state]} ${count(state)}`}
          </button>
        ))}
      </p>
      {unused.length > 0 && <p>没有用到的列：{unused.join('、')}</p>}
      {skipped.length > 0 && <p>跳过了备注或合计：第 {skipped.join('、')} 行</p>}
      <ol className="rows">
        {visible.slice(0, most).map((row) => (
          <Row key={row.number} {...row} />
        ))}
      </ol>
      {visible.length > most && <p>还有 {visible.length - most} 行没有列出来，会一样处理。</p>}
      {count('faulty') > 0 && (
        <p>
          <button type="button" onClick={onFaulty}>
            下载有问题的 {count('faulty')} 行
          </button>{' '}
          问题写在第一栏，有问题的格子有颜色。改好以后，再导入那个文件。
        </p>
      )}
      {!done && files.length > 0 && (
        <fieldset disabled={progress !== ''}>
          <legend>怎么写入</legend>
          <label>
            <input type="radio" name="as" checked={as === 'drafts'} onChange={() => setAs('drafts')} />
            存成草稿，每条一份，像平时一样审核、发布
          </label>
          <label>
            <input type="radio" name="as" checked={as === 'published'} onChange={() => setAs('published')} />
            直接发布，一次写完
          </label>
        </fieldset>
      )}
      <p role="status">{progress}</p>
      {done && <Done {...done} as={as} list={list} />}
      <p className="actions">
        {!done && (
          <button type="button" className="main" disabled={!files.length || progress !== ''} onClick={write}>
            {files.length ? `确认写入 ${files.length} 条` : '没有要写入的'}
          </button>
        )}
        {!done && (
          <button type="button" disabled={progress !== ''} onClick={onBack}>
            回去改列
          </button>
        )}
        <button type="button" disabled={progress !== ''} onClick={onAgain}>
          换一个文件
        </button>
      </p>
    </section>
  );
}

/** As many as a page shows at once without growing slow. */
const most = 300;

function Row({ number, state, title, differences, faults }: PlannedRow) {
  return (
    <li className={state}>
      <strong>{title || '（没有名称）'}</strong>
      <span>
        {states[state]}，第 {number} 行
      </span>
      {faults.map(({ message }) => (
        <p key={message} className="fault">
          {message}
        </p>
      ))}
      {differences.length > 0 && (
        <details open={state === 'changed'}>
          <summary>
            {state === 'new' ? `${differences.length} 栏有内容` : `改 ${differences.length} 处`}
          </summary>
          <ul>
            {differences.map((difference) => (
              <li key={difference.label}>{differenceInWords(difference)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Done({ written, faults, as, list }: DoneProps) {
  const where = as === 'drafts' ? '在“待发布”里，等人审核、发布' : '已经发布，网站过一会儿更新';
  return (
    <div role="alert">
      {written > 0 && (
        <p>
          写好了 {written} 条“{list.name}”，{where}。
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
    </div>
  );
}

interface DoneProps {
  written: number;
  faults: string[];
  as: 'drafts' | 'published';
  list: List;
}

interface PlanProps {
  list: List;
  plan: Plan;
  existing: EntryText[];
  repository: Repository;
  onFaulty(): void;
  onBack(): void;
  onAgain(): void;
}
