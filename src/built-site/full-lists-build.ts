import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildSite } from '../../scripts/build/site.ts';
import { randomFrom } from '../../scripts/bench-search/random.ts';
import { demoPlaces } from '../../scripts/demo-places.ts';
import { writeGenerated } from '../../scripts/generate/content.ts';
import { idOf } from '../../scripts/generate/names.ts';
import { bodyOf } from '../../scripts/generate/text.ts';
import { fullLists } from './full-lists.ts';

/** Run by a test in a process of its own: pages of invented content of ordinary length whose lists are full, with rooms of which everything is known. */
const { content } = fullLists;
await writeGenerated({ entries: 320, photos: 0, seed: 'full', to: content });
const areas = [3, 4, 5].map((at) => ({
  region: idOf('regions', at),
  centre: [31.2 + at / 50, 120.5] as [number, number],
}));
for (const { id, data } of demoPlaces(48, 'full', areas, { full: true }))
  await writeFile(
    join(content, 'nursing-rooms', id, 'index.mdx'),
    `---\n${stringify(data)}---\n\n${bodyOf(randomFrom(id), [])}\n`,
  );
const { ok } = await buildSite({ folders: fullLists, only: 'pages' });
process.exitCode = ok ? 0 : 1;
