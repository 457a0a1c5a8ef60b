import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { checkContent } from '../src/checks/content.ts';
import type { DataOf } from '../src/content-types/index.ts';
import { hashed } from './bench-search/random.ts';
import { demoPlaces, type Area } from './demo-places.ts';

/**
 * Makes the folder `to` hold a copy of the content and `count` invented nursing rooms in its streets, and lets every page
 * say so at its top. Nothing is written into the content.
 */
export async function writeDemoContent({ count, seed, to, from = 'content' }: DemoOptions): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const site = parseDocument(await readFile(join(to, 'site.yml'), 'utf8'));
  site.set('notice', notice);
  await writeFile(join(to, 'site.yml'), site.toString());
  for (const { id, data } of demoPlaces(count, seed, await areasOf(from))) {
    const folder = join(to, 'nursing-rooms', id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.mdx'), `---\n${stringify(data)}---\n\n${text}`);
  }
}

/** The streets of the content, else its districts, else all that it has. */
async function areasOf(content: string): Promise<Area[]> {
  const { entries } = await checkContent(content);
  const regions = new Map<string, DataOf<'regions'>>();
  for (const entry of entries) if (entry.type === 'regions' && entry.data) regions.set(entry.id, entry.data);
  const ofLevel = (level: string) => [...regions].filter(([, data]) => data.level === level);
  const found = [ofLevel('street'), ofLevel('district'), [...regions]].find((list) => list.length > 0) ?? [];
  return found.map(([id, { parent }]) => ({ region: id, centre: centreOf(id, parent) }));
}

/** A street's middle: its district's, moved by up to four kilometres in a direction that hangs on its name. */
function centreOf(id: string, parent = ''): [number, number] {
  const [lat, lng] = centres[id] ?? centres[parent] ?? elsewhere;
  const moved = (degrees: number, axis: string) => degrees + (hashed(`${id} ${axis}`) - 0.5) * 0.08;
  return [moved(lat, 'lat'), moved(lng, 'lng')];
}

/** Roughly where the districts of the example content are, so that its demonstration looks likely on a map. */
const centres: Record<string, [number, number]> = {
  gusu: [31.3, 120.6],
  xiaoshan: [30.2, 120.3],
  yangzhong: [32.2, 119.8],
  jintan: [31.7, 119.6],
  ningyuan: [25.6, 111.9],
  cangzhou: [38.3, 116.9],
};
const elsewhere: [number, number] = [31.3, 120.6];

const notice = '演示：名字以“示例”开头的母婴室都是程序编出来的，不是真的地方，不要照着去找';

const text = `这一间不存在。它的位置、电话、开放时间和设施都是程序生成的，只用来演示这套软件。

<Notice kind="important" title="这是示例">真的母婴室名字前面没有“示例”两个字。</Notice>
`;

interface DemoOptions {
  /** How many rooms to invent. */
  count: number;
  seed?: string;
  /** A folder that is made anew. */
  to: string;
  /** The content to start from. */
  from?: string;
}
