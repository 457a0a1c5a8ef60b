import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../build/clean-environment.ts';
import { pagesFolders } from '../build/folders.ts';
import { heapFlags } from '../build/guard.ts';
import { writeGenerated } from '../generate/content.ts';
import { putAside } from './aside.ts';
import { measure } from './measure.ts';
import { writeForRivals } from './rivals-content.ts';

/** What building the pages of a generated site of so many entries takes: ours cold, warm and after a change, the rivals cold. */
export async function measureSize(entries: number, { whole }: { whole: boolean }): Promise<Row[]> {
  const folder = resolve(`.cache/bench/${entries}`);
  const content = join(folder, 'content');
  putAside(join(folder, 'rivals'));
  mkdirSync(folder, { recursive: true });
  await writeGenerated({ entries, photos: 0, seed: '1', to: content });
  await writeForRivals(content, join(folder, 'rivals'));
  const { dist, outDir, astroDir } = pagesFolders();
  const ours = async (name: string) => {
    const env = { ...process.env, CONTENT_DIR: content };
    return row(name, dist, await measure(process.execPath, ['scripts/build.ts', '--pages'], { env }));
  };
  const cold = async () => {
    for (const made of [dist, outDir, astroDir, `${astroDir}.inspected`, `${astroDir}.checked`])
      putAside(made);
    return ours('ours, cold');
  };
  const rows = [await better(cold), await ours('ours, nothing changed')];
  const changed = join(content, 'families/shili-families-1/index.mdx');
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}\n添上的一句。\n`);
  rows.push(await ours('ours, one entry changed'), await better(() => hugo(folder)));
  if (whole) rows.push(await eleventyIn(folder));
  if (whole) rows.push(await index(dist, entries));
  return rows;
}

/** The better of two runs: what else the machine does adds to either. */
async function better(run: () => Promise<Row>): Promise<Row> {
  const [one, other] = [await run(), await run()];
  return one.cpu <= other.cpu ? one : other;
}

async function hugo(folder: string): Promise<Row> {
  const out = join(folder, 'hugo');
  putAside(out);
  const args = ['--source', 'scripts/bench/hugo', '--contentDir', join(folder, 'rivals/entries')];
  const env = { ...process.env, HUGO_DATADIR: join(folder, 'rivals/data') };
  const took = await measure('hugo', [...args, '--destination', out, '--minify'], { env });
  // It writes a page of its own that leads on to the first page of every list, which nobody asked for.
  for (const page of globSync('lists/*/page/1', { cwd: out }))
    rmSync(join(out, page), { recursive: true, force: true });
  return row('Hugo', out, took);
}

async function eleventyIn(folder: string): Promise<Row> {
  const out = join(folder, 'eleventy');
  putAside(out);
  const cwd = join(folder, 'rivals');
  cpSync('scripts/bench/eleventy', cwd, { recursive: true });
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
  const env = { ...process.env, BENCH_OUT: '../eleventy' };
  const command = join(cwd, 'node_modules/@11ty/eleventy/cmd.cjs');
  return row('Eleventy', out, await measure(process.execPath, [command, '--quiet'], { cwd, env }));
}

/** What the search index of the pages takes beside them, with the heap that a build of so many entries has. */
async function index(dist: string, entries: number): Promise<Row> {
  const child = fileURLToPath(new URL('./index-child.ts', import.meta.url));
  const env = cleanEnvironment(process.env);
  const took = await measure(process.execPath, [...heapFlags(entries), child, dist], { env });
  return row('search index', dist, took);
}

function row(name: string, out: string, { cpu, megabytes }: Pick<Row, 'cpu' | 'megabytes'>): Row {
  const pages = globSync('**/*.html', { cwd: out });
  const bytes = pages.reduce((sum, page) => sum + statSync(join(out, page)).size, 0);
  return { name, cpu, megabytes, pages: pages.length, bytes };
}

/** What one build took and made. */
export interface Row {
  name: string;
  /** CPU seconds, user and system, of everything that it started. */
  cpu: number;
  /** The most memory held at one time. */
  megabytes: number;
  pages: number;
  /** Of the pages. */
  bytes: number;
}
