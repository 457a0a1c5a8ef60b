import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { searchCopy, type SearchCopy } from '../src/outputs/search-copy.ts';
import { searchFiles } from '../src/outputs/search-files.ts';
import { fold } from '../src/search/fold.ts';
import type { SearchWords } from '../src/content-types/search-words.ts';

// Small chunks: a question loads what it needs and little more. Read by Pagefind's program when it starts.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';
const { close, createIndex } = await import('pagefind');

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
  // What Pagefind segments by language it would segment otherwise than what is typed.
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error('搜索：Pagefind 没有启动，请重新运行 npm ci。');
  const groups = words.same.map(({ terms }) => terms.map(fold));
  const copies: (Omit<SearchCopy, 'html'> & { url: string })[] = [];
  for await (const { url, html } of pages) {
    const copy = searchCopy(html, groups);
    if (!copy) continue;
    const { html: content, ...rest } = copy;
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`搜索：${url} 不能编入索引：${errors.join('；')}`);
    copies.push({ ...rest, url });
  }
  const outputPath = join(outDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  await index.writeFiles({ outputPath });
  await removeUnused(outputPath);
  await close();
  const files = [...searchFiles(copies, words)];
  for (const folder of new Set(files.map(([name]) => dirname(join(outputPath, name)))))
    await mkdir(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(outputPath, name), JSON.stringify(content));
  return copies.length;
}

/** Pages without the mark (lists, plaques: most bytes of a large site) are not parsed, and no page is held. */
async function markedFiles(outDir: string): Promise<string[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return files.filter((file) => readFileSync(join(outDir, file)).includes(mark));
}

const mark = 'data-pagefind-body';

function* pagesIn(outDir: string, files: readonly string[]): Generator<MarkedPage> {
  for (const file of files) yield { url: addressOf(file), html: readFileSync(join(outDir, file), 'utf8') };
}

/** Changes with any page, with the words, with the programs: the lock file names Pagefind's version and pinyin's. */
async function keyOf(outDir: string, files: readonly string[], words?: SearchWords): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${JSON.stringify(words)}`);
  const root = join(import.meta.dirname, '..');
  const programs = [
    'src/{outputs,search,content-types}/**/*.ts',
    'scripts/search-index.ts',
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

/** The site has a search page of its own; Pagefind's four would only be uploaded with it. */
async function removeUnused(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (/-ui\.(js|css)$|^pagefind-highlight/.test(file)) await rm(join(folder, file));
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
