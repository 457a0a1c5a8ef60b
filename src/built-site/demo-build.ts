import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { buildSite } from '../../scripts/build/site.ts';
import { writeDemoContent } from '../../scripts/demo-content.ts';
import { demoRooms } from './demo-rooms.ts';
import { demoSite, mapKey, mapApproval } from './demo-site.ts';

/** Run by demo.setup.ts in a process of its own: the demonstration with a base map and with rooms that the tests know. */
const { content } = demoSite;
await writeDemoContent({ count: 60, to: content });
for (const [id, data] of Object.entries(demoRooms)) {
  await mkdir(join(content, 'nursing-rooms', id), { recursive: true });
  await writeFile(
    join(content, 'nursing-rooms', id, 'index.mdx'),
    `---\n${stringify(data)}---\n\n测试用的示例。\n`,
  );
}
const site = parseDocument(await readFile(join(content, 'site.yml'), 'utf8'));
site.set('map', { key: mapKey, approval: mapApproval });
await writeFile(join(content, 'site.yml'), site.toString());
const { ok } = await buildSite({ folders: demoSite, desk: false });
process.exitCode = ok ? 0 : 1;
