import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstQuery } from './bench-province/first-query.ts';
import { timed, type Used } from './bench-province/timed.ts';
import { cleanEnvironment } from './build/clean-environment.ts';
import { uploadPlan } from './changed/plan.ts';
import { giveUp } from './desk-ports.ts';
import { writeGenerated } from './generate/content.ts';
import { readOptions } from './options.ts';
import { readList } from './version/version-file.ts';

/**
 * A province as separate sites: `npm run bench:province -- --sites 20 --entries 1000` builds each from nothing, changes one
 * entry of one, lists what has to be uploaded, makes the portal from the sites' open data, and asks all at once in a browser.
 */
const province = '.cache/province';
try {
  const options = readOptions({
    sites: { type: 'string', default: '20' },
    entries: { type: 'string', default: '1000' },
  });
  const districts = Array.from({ length: Number(options.sites) }, (_, index) => `district-${index + 1}`);
  rmSync(province, { recursive: true, force: true });
  const cold: Used[] = [];
  for (const [index, district] of districts.entries()) {
    const to = join(province, district, 'content');
    await writeGenerated({ entries: Number(options.entries), photos: 0, seed: `${index + 1}`, to });
    cold.push(build(district));
    console.log(`${district}: ${cold.at(-1)!.cpu.toFixed(1)} CPU s`);
  }
  const [changing = ''] = districts;
  const before = filesOf(changing);
  const content = join(province, changing, 'content/activities');
  appendFileSync(join(content, readdirSync(content).sort()[0]!, 'index.mdx'), '\n又写了一句。\n');
  const warm = build(changing);
  const plan = uploadPlan(before, filesOf(changing));
  const sent = [...plan.assets, ...plan.pages, ...plan.last];
  const firstPortal = portal();
  const [alone, merged, summaries] = await firstQuery(
    province,
    [
      [`${changing}/dist/pagefind`],
      districts.map((district) => `${district}/dist/pagefind`),
      ['portal/pagefind'],
    ],
    '母婴室',
  );
  const files = districts.reduce((sum, district) => sum + filesOf(district).size, 0);
  const pages = districts.reduce((sum, district) => sum + pagesOf(district).length, 0);
  console.table({
    'sites built from nothing, CPU s': round(sum(cold.map(({ cpu }) => cpu))),
    'the dearest of them, CPU s': round(Math.max(...cold.map(({ cpu }) => cpu))),
    'their pages': pages,
    'their files': files,
    'their MB': round(sum(districts.map(sizeOf)) / 1e6),
    'one entry changed: CPU s': round(warm.cpu),
    'files to upload': sent.length,
    'KB to upload': round(sum(sent.map((path) => sizeAt(changing, path))) / 1000),
    'files to delete': plan.delete.length,
    'portal: rows': firstPortal.rows,
    'portal: MB of open data read': round(firstPortal.read / 1e6),
    'portal: CPU s': round(firstPortal.cpu),
    'first question, one site: KB': round(alone!.bytes / 1000),
    'first question, all sites merged: KB': round(merged!.bytes / 1000),
    'first question, portal: KB': round(summaries!.bytes / 1000),
    'answers: one, merged, portal': [alone, merged, summaries].map((asked) => asked!.answers).join(', '),
  });
} catch (error) {
  giveUp(error as Error);
}

function build(district: string): Used {
  const env = { ...cleanEnvironment(process.env), SITE_URL: `https://province.example/${district}/` };
  return timed(
    `'${process.execPath}' scripts/bench-province/build-district.ts ${join(province, district)}`,
    env,
  );
}

function portal() {
  const used = timed(`'${process.execPath}' scripts/bench-province/portal.ts ${province}`);
  const [, printed = ''] = /^(\{"rows".*)$/m.exec(used.output) ?? [];
  return { ...(JSON.parse(printed) as { rows: number; read: number }), cpu: used.cpu };
}

function filesOf(district: string): Map<string, string> {
  return readList(readFileSync(join(province, district, 'dist/files.sha256'), 'utf8'));
}

function pagesOf(district: string): string[] {
  return [...filesOf(district).keys()].filter((path) => path.endsWith('.html'));
}

function sizeOf(district: string): number {
  return sum([...filesOf(district).keys()].map((path) => sizeAt(district, path)));
}

function sizeAt(district: string, path: string): number {
  return statSync(join(province, district, 'dist', path)).size;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
