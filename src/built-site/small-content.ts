import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Leaves in the content folder of a project's copy the settings and one invented entry of each type, so that a build takes seconds. */
export function useSmallContent(content: string): void {
  for (const name of readdirSync(content))
    if (!name.endsWith('.yml')) rmSync(join(content, name), { recursive: true });
  for (const [path, fields] of Object.entries(small)) writeEntry(content, path, fields);
}

/** Writes an entry's file: its fields and a body that says that it is a test's. */
export function writeEntry(content: string, path: string, fields: string, body = '测试用的正文。'): void {
  const file = join(content, path, 'index.mdx');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---\n${fields}\nsummary: 测试用的一条。\npublishedAt: '2020-01-07 09:00'\n---\n\n${body}\n`,
  );
}

const consent = 'consent:\n  basis: already-public';

const small: Record<string, string> = {
  'regions/gusu': 'title: 测试区\nlevel: district',
  'organizations/fulian': 'title: 测试区妇联\nregion: gusu\nkind: federation',
  'programmes/shuxiang': 'title: 测试书香\nregion: gusu\nkind: care\norganization: fulian',
  'families/ceshi-jia': `title: 测试家庭\nregion: gusu\nkind: finest\n${consent}`,
  'workers/ceshi-ren': `title: 测试人\nregion: gusu\nkind: person\n${consent}`,
  'nursing-rooms/ceshi-shi': 'title: 测试母婴室\nregion: gusu',
  'micro-homes/ceshi-weijia': `title: 测试微家\nregion: gusu\nkind: other\n${consent}`,
  'activities/ceshi-huodong':
    "title: 测试活动\nregion: gusu\nkind: family\ndate: '2020-01-02'\nfamilies:\n  - ceshi-jia",
};
