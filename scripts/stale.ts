import { checkContent } from '../src/checks/content.ts';
import { beijingNow } from '../src/checks/dates.ts';
import type { Entry } from '../src/content-types/index.ts';
import { placesOf, stalePlaces } from '../src/outputs/places-to-check.ts';
import { giveUp } from './desk-ports.ts';
import { readOptions } from './options.ts';
import { saveFile } from './save-file.ts';
import { checkingList } from './stale/list.ts';
import { checkingSheet } from './stale/sheet.ts';

try {
  const options = readOptions({ days: { type: 'string', default: '365' }, out: { type: 'string' } });
  const days = Number(options.days);
  if (!/^\d{1,5}$/.test(options.days))
    throw new Error(`--days 写的是“${options.days}”。写一个天数，例如 365。`);
  const { out } = options;
  if (out !== undefined && !out.endsWith('.xlsx'))
    throw new Error(`--out 写的是“${out}”。文件名要以 .xlsx 结尾，例如 核对.xlsx。`);
  const { entries } = await checkContent();
  const faulty = entries.filter(({ data }) => !data).length;
  const places = placesOf(entries.filter(({ data }) => data) as Entry[]);
  const stale = stalePlaces(places, { today: beijingNow().slice(0, 10), days });
  if (out) saveFile(out, await checkingSheet(stale));
  else if (stale.length > 0) console.log(`${checkingList(stale)}\n`);
  console.log(
    stale.length > 0
      ? `${places.length} 处里有 ${stale.length} 处要核对：${days} 天内没有人去看过。${out ? `名单存在 ${out}。` : '要一张能打印的表，加上 --out 核对.xlsx。'}`
      : `${places.length} 处都在 ${days} 天内核对过，没有要核对的。`,
  );
  if (faulty > 0) console.log(`另有 ${faulty} 条内容有错或者已经到期，没有算进来，请运行 npm run check。`);
} catch (error) {
  giveUp(error as Error);
}
