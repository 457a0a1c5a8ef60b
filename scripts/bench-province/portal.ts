import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPage } from '../bench-search/page.ts';
import { indexPages } from '../search-index.ts';

/**
 * What a province's portal does with its districts, in a process of its own: reads the open data of every site below the
 * folder and makes of their titles and sentences one search index, and one list of all rows. Prints what it read and wrote.
 */
const [province = ''] = process.argv.slice(2);
const rows: Row[] = [];
let read = 0;
for (const district of readdirSync(province).sort()) {
  const data = join(province, district, 'dist/data');
  if (!existsSync(data)) continue;
  for (const file of readdirSync(data).filter((name) => /^[a-z-]+\.json$/.test(name))) {
    read += statSync(join(data, file)).size;
    const parsed = JSON.parse(readFileSync(join(data, file), 'utf8')) as { rows?: Row[] };
    rows.push(...(parsed.rows ?? []));
  }
}
const out = join(province, 'portal');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'all.json'), JSON.stringify(rows));
await indexPages(
  rows.map(({ url, title, summary = '' }) => benchPage({ url, title, body: `<p>${summary}</p>` })),
  out,
);
console.log(JSON.stringify({ rows: rows.length, read }));

interface Row {
  url: string;
  title: string;
  summary?: string;
}
