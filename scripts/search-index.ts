import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { searchCopy } from '../src/outputs/search-copy.ts';
import { searchFiles, type SearchedPage } from '../src/outputs/search-files.ts';
import { fold } from '../src/search/fold.ts';
import type { SearchWords } from '../src/content-types/search-words.ts';
import { browserProgram, entryFile } from './search-index/browser-program.ts';
import { indexWriter } from './search-index/index-writer.ts';

/**
 * Indexes the built pages of `outDir` that are marked for the search; a site without entries gets an empty index. Where the
 * folder `kept` holds the index of the very same pages and words, that is taken; else the new one is kept there.
 */
export async function indexSite(outDir: string, words?: SearchWords, kept?: string): Promise<void> {
  const files = await markedFiles(outDir);
  const outputPath = join(outDir, 'pagefind');
  const key = await keyOf(outDir, files, words);
  if (kept && (await readFile(`${kept}.key`, 'utf8').catch(() => '')) === key) {
    await linkFolder(kept, outputPath);
    return console.log('搜索：和上次一样，不用再编');
  }
  const count = await indexPages(pagesIn(outDir, files), outDir, words);
  console.log(count > 0 ? `搜索：编入 ${count} 页` : '搜索：还没有内容可以搜索');
  if (!kept) return;
  await rm(`${kept}.key`, { force: true });
  await linkFolder(outputPath, kept);
  await writeFile(`${kept}.key`, key);
}

/** Writes the search index of these pages into `<outDir>/pagefind/`; how many are in it. Holds one page's HTML at a time. */
export async function indexPages(
  pages: Iterable<MarkedPage> | AsyncIterable<MarkedPage>,
  outDir: string,
  words: SearchWords = { same: [], explained: [] },
): Promise<number> {
  const outputPath = join(outDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  await mkdir(outputPath, { recursive: true });
  const { entry, program } = await browserProgram();
  const index = indexWriter(outputPath, entry.version);
  const groups = words.same.map(({ terms }) => terms.map(fold));
  const kept: SearchedPage[] = [];
  for await (const { url, html } of pages) {
    const copy = searchCopy(html, groups);
    if (!copy) continue;
    await index.add(url, copy);
    kept.push({ url, title: copy.title, lines: copy.lines, filters: copy.filters });
  }
  const { hash, pages: count } = await index.finish();
  if (count > 0) entry.languages = { unknown: { hash, wasm: null, page_count: count } };
  for (const [name, content] of [...program, [entryFile, JSON.stringify(entry)] as const])
    await writeFile(join(outputPath, name), content);
  const files = [...searchFiles(kept, words)];
  for (const folder of new Set(files.map(([name]) => dirname(join(outputPath, name)))))
    await mkdir(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(outputPath, name), JSON.stringify(content));
  return count;
}

/**
 * The pages that want to be found, the oldest first: a new one comes last and leaves the numbers of all others, hence most
 * files of the index, as they are. Pages without the mark (lists, plaques: most bytes of a large site) are not parsed, and no page is held.
 */
async function markedFiles(outDir: string): Promise<string[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const dated = files.flatMap((file) => {
    const html = readFileSync(join(outDir, file));
    return html.includes('data-pagefind-body') ? [{ file, date: date.exec(html.toString())?.[1] ?? '' }] : [];
  });
  return dated
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .map(({ file }) => file);
}

const date = /data-pagefind-sort="date"[^>]*>([^<]*)/;

function* pagesIn(outDir: string, files: readonly string[]): Generator<MarkedPage> {
  for (const file of files) yield { url: addressOf(file), html: readFileSync(join(outDir, file), 'utf8') };
}

/** Changes with any page, with the words, with the programs: the lock file names Pagefind's version and pinyin's. */
async function keyOf(outDir: string, files: readonly string[], words?: SearchWords): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${JSON.stringify(words)}`);
  const root = join(import.meta.dirname, '..');
  const programs = [
    'src/{outputs,search,content-types}/**/*.ts',
    'scripts/search-index{.ts,/*.ts}',
    'package-lock.json',
  ];
  for (const file of programs.flatMap((pattern) => globSync(pattern, { cwd: root })).sort())
    hash.update(readFileSync(join(root, file)));
  for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
  return hash.digest('hex');
}

/** Makes `to` hold the files of `from`: hard links, for nothing writes into them; on another disk copies. */
async function linkFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { recursive: true, withFileTypes: true })) {
    const file = join(item.parentPath, item.name);
    const target = join(to, relative(from, file));
    if (item.isDirectory()) await mkdir(target, { recursive: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      await link(file, target).catch(() => copyFile(file, target));
    }
  }
}

function addressOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.endsWith('index.html') ? `/${dirname(path) === '.' ? '' : `${dirname(path)}/`}` : `/${path}`;
}

interface MarkedPage {
  url: string;
  html: string;
}
