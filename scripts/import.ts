import { guessHeader } from '../cms/lists/header.ts';
import { planImport } from '../cms/lists/plan.ts';
import { faultySheet } from '../cms/lists/sheets.ts';
import { contentFolder } from '../src/checks/content-folder.ts';
import { checkContent } from '../src/checks/content.ts';
import { beijingNow } from '../src/checks/dates.ts';
import { giveUp } from './desk-ports.ts';
import { confirmed } from './lists/confirm.ts';
import { listContent } from './lists/content.ts';
import { fixedValues, listNamed, pairs, tableAt } from './lists/given.ts';
import { planInWords, writtenInWords } from './lists/plan-in-words.ts';
import { writeEntries } from './lists/write-entries.ts';
import { readArguments } from './options.ts';
import { saveFile } from './save-file.ts';

try {
  const { values, words } = readArguments(['nursing-rooms', 'list.xlsx'], {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    map: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    out: { type: 'string' },
  });
  const { map = [], set = [], out } = values;
  const [id = '', file = ''] = words;
  const list = listNamed(id);
  if (out !== undefined && !out.endsWith('.xlsx'))
    throw new Error(`--out 写的是“${out}”。文件名要以 .xlsx 结尾，例如 有问题的行.xlsx。`);
  const table = await tableAt(file);
  const header = guessHeader(list, table, pairs('map', map));
  const root = contentFolder();
  const { entries } = await checkContent(root);
  const content = await listContent(list, entries);
  const fixed = fixedValues(list, pairs('set', set));
  const plan = planImport({ list, table, header, fixed, ...content, now: beijingNow() });
  console.log(planInWords(list, header, plan));
  const faulty = plan.rows.filter(({ state }) => state === 'faulty');
  if (faulty.length && out) {
    saveFile(out, new Uint8Array(await (await faultySheet(table, header, plan.rows)).arrayBuffer()));
    console.log(
      `\n有问题的 ${faulty.length} 行存在 ${out}，第一栏写着问题。改好以后，可以直接导入这个文件。`,
    );
  }
  if (values['dry-run']) console.log('\n这是试一试，什么都没有写。');
  else if (plan.files.length && (values.yes || (await confirmed(plan)))) {
    await writeEntries(root, plan.files);
    console.log(writtenInWords(plan, root));
  }
  process.exitCode = faulty.length ? 1 : 0;
} catch (error) {
  giveUp(error as Error);
}
