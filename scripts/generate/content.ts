import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import type { TypeId } from '../../src/content-types/index.ts';
import { entriesOf, type Generated } from './entries.ts';
import { photoBytes } from './photo.ts';
import { planOf } from './plan.ts';

/**
 * Makes the folder `to` hold so many invented entries of all types, and photos of 12 megapixels beside the first of those that
 * may have some; the same bytes for the same numbers and seed. The settings are those of the folder `from`. Refuses to
 * overwrite a folder that it did not make itself.
 */
export async function writeGenerated({ entries, photos, seed, to, from = 'content' }: Options) {
  if (existsSync(to) && !readFileSync(join(to, 'site.yml'), 'utf8').includes(notice))
    throw new Error(`${to} 已经有了，而且不是用这个命令编的。为了不盖掉里面的东西，没有写。请换一个 --out。`);
  await rm(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of ['words.yml', 'withdrawn.yml']) await cp(join(from, file), join(to, file));
  const site = parseDocument(readFileSync(join(from, 'site.yml'), 'utf8'));
  site.set('notice', notice);
  writeFileSync(join(to, 'site.yml'), site.toString());
  const made = { entries: 0, photos: 0 };
  for (const entry of entriesOf(planOf(entries), seed)) {
    const folder = join(to, entry.type, entry.id);
    mkdirSync(folder, { recursive: true });
    const shown = made.photos < photos && pictured.has(entry.type);
    if (shown) writeFileSync(join(folder, 'photo.jpg'), await photoBytes(`${seed} ${made.photos}`));
    writeFileSync(join(folder, 'index.mdx'), textOf(entry, shown));
    made.entries += 1;
    made.photos += shown ? 1 : 0;
  }
  return made;
}

function textOf({ data, body }: Generated, shown: boolean): string {
  const photos = shown ? { photos: [{ src: 'photo.jpg', alt: '示例：程序画的色块，没有人也没有地方' }] } : {};
  return `---\n${stringify({ ...data, ...photos }, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** Their photos are nobody's portrait. */
const pictured = new Set<TypeId>(['activities', 'nursing-rooms', 'micro-homes']);

/** A folder whose settings say so may be made anew. */
const notice = '演示：名字以“示例”开头的都是程序编出来的，不是真的人、真的单位和真的地方';

interface Options {
  entries: number;
  photos: number;
  seed: string;
  to: string;
  /** The content to take the settings from. */
  from?: string;
}
