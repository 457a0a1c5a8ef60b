import { listSheet } from '../cms/lists/sheets.ts';
import { contentFolder } from '../src/checks/content-folder.ts';
import { checkContent } from '../src/checks/content.ts';
import { giveUp } from './desk-ports.ts';
import { listContent } from './lists/content.ts';
import { listNamed } from './lists/given.ts';
import { readArguments } from './options.ts';
import { saveFile } from './save-file.ts';

try {
  const { words } = readArguments(['nursing-rooms', 'out.xlsx'], {});
  const [id = '', out = ''] = words;
  const list = listNamed(id);
  if (!out.endsWith('.xlsx')) throw new Error(`“${out}”要以 .xlsx 结尾，例如 ${list.name}.xlsx。`);
  const { existing, names } = await listContent(list, (await checkContent(contentFolder())).entries);
  saveFile(out, new Uint8Array(await (await listSheet(list, existing, names)).arrayBuffer()));
  console.log(`“${list.name}”存在 ${out}。改好以后，用 npm run import -- ${id} ${out} 写回去。`);
} catch (error) {
  giveUp(error as Error);
}
