import { useEffect, useState } from 'react';
import { beijingNow } from '../../src/checks/dates.ts';
import type { Choices } from '../form.ts';
import { lists, type List, type ListId } from '../lists/columns.ts';
import { guessHeader, type Header } from '../lists/header.ts';
import type { EntryText } from '../lists/known-entries.ts';
import { namesOf, type Names } from '../lists/names.ts';
import { planImport, type Plan } from '../lists/plan.ts';
import { faultySheet, listSheet } from '../lists/sheets.ts';
import { readTable, type Table } from '../lists/table.ts';
import { publishedEntries, type Repository } from './desk-repository.ts';
import { FileChoice } from './FileChoice.tsx';
import './importing.css';
import { Mapping } from './Mapping.tsx';
import { PlanView } from './PlanView.tsx';
import { saveBlob } from './save-blob.ts';

/** The desk's page on which a table from Excel becomes entries: choose, match the columns, look, confirm. */
export default function ImportingPage({ repository }: { repository: Repository }) {
  const [listId, setListId] = useState<ListId>('nursing-rooms');
  const [opened, setOpened] = useState<Opened>();
  const [plan, setPlan] = useState<Plan>();
  const [message, setMessage] = useState('');
  const names = useNames();
  const list: List = lists[listId];

  const begin = () => {
    setOpened(undefined);
    setPlan(undefined);
    setMessage('');
  };
  /** What cannot be done is said in a sentence; the page stays. */
  const attempt = (work: () => Promise<void>) => {
    setMessage('正在读取……');
    work().then(
      () => setMessage(''),
      (error: Error) => setMessage(error.message),
    );
  };
  const open = (file: File) =>
    attempt(async () => {
      begin();
      const table = await readTable(new Uint8Array(await file.arrayBuffer()));
      const header = guessHeader(list, table);
      const existing = await publishedEntries(repository, list);
      setOpened({ file: file.name, table, header, existing, fixed: {} });
    });
  const look = ({ table, header, existing, fixed }: Opened) =>
    attempt(async () => {
      setPlan(planImport({ list, table, header, existing, fixed, names: names!, now: beijingNow() }));
    });
  const download = () =>
    attempt(async () => {
      const existing = await publishedEntries(repository, list);
      saveBlob(`${list.name}.xlsx`, await listSheet(list, existing, names!));
    });

  return (
    <main className="importing">
      <a href="#/">回到栏目</a>
      <h1>导入表格</h1>
      <p>
        <label>
          {'导入什么：'}
          <select
            value={listId}
            onChange={({ target }) => {
              setListId(target.value as ListId);
              begin();
            }}
          >
            {offered.map((id) => (
              <option key={id} value={id}>
                {lists[id].name}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="button" disabled={!names} onClick={download}>
          下载现在的表
        </button>
      </p>
      {names && !opened && (
        <FileChoice
          what="表格"
          hint="Excel 或 WPS 存的 .xlsx、.csv。读出来先给您看，确认之前什么都不改。"
          accept=".xlsx,.csv,.txt"
          onFile={open}
        />
      )}
      <p role="status">{message}</p>
      {opened && !plan && (
        <Mapping
          list={list}
          {...opened}
          regions={Object.entries(names?.all('regions') ?? {})}
          onChange={(change) => setOpened({ ...opened, ...change })}
          onDone={() => look(opened)}
          onBack={begin}
        />
      )}
      {opened && plan && (
        <PlanView
          list={list}
          plan={plan}
          existing={opened.existing}
          repository={repository}
          onFaulty={() =>
            attempt(async () =>
              saveBlob('有问题的行.xlsx', await faultySheet(opened.table, opened.header, plan.rows)),
            )
          }
          onBack={() => setPlan(undefined)}
          onAgain={begin}
        />
      )}
    </main>
  );
}

const offered: ListId[] = ['nursing-rooms', 'micro-homes', 'honors', 'families', 'workers'];

/** The names by which tables call entries; the build writes them beside the desk. */
function useNames(): Names | undefined {
  const [names, setNames] = useState<Names>();
  useEffect(() => {
    fetch('./settings.json', { cache: 'no-cache' })
      .then((response) => response.json() as Promise<{ choices?: Choices }>)
      .then(({ choices = {} }) => setNames(namesOf(choices)));
  }, []);
  return names;
}

interface Opened {
  file: string;
  table: Table;
  header: Header;
  existing: EntryText[];
  fixed: Record<string, string>;
}
