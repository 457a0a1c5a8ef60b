import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchCopy, type SearchCopy } from '../src/outputs/search-copy.ts';
import { searchFiles } from '../src/outputs/search-files.ts';
import { fold } from '../src/search/fold.ts';
import type { SearchWords } from '../src/content-types/search-words.ts';

// Small chunks: a question loads what it needs and little more. Read by Pagefind's program when it starts.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';
const { close, createIndex } = await import('pagefind');

/** Indexes the built pages of `outDir` that are marked for the search; a site without entries gets an empty index. */
export async function indexSite(outDir: string, words?: SearchWords): Promise<void> {
  const pages = [];
  for (const file of await htmlFiles(outDir)) {
    pages.push({ url: addressOf(file), html: await readFile(join(outDir, file), 'utf8') });
  }
  const count = await indexPages(pages, outDir, words);
  console.log(count > 0 ? `搜索：编入 ${count} 页` : '搜索：还没有内容可以搜索');
}

/** Writes the search index of these pages into `<outDir>/pagefind/`; how many are in it. */
export async function indexPages(
  pages: { url: string; html: string }[],
  outDir: string,
  words: SearchWords = { same: [], explained: [] },
): Promise<number> {
  // What Pagefind segments by language it would segment otherwise than what is typed.
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error('搜索：Pagefind 没有启动，请重新运行 npm ci。');
  const groups = words.same.map(({ terms }) => terms.map(fold));
  const copies: (SearchCopy & { url: string })[] = [];
  for (const { url, html } of pages) {
    const copy = searchCopy(html, groups);
    if (!copy) continue;
    const { errors } = await index.addHTMLFile({ url, content: copy.html });
    if (errors.length > 0) throw new Error(`搜索：${url} 不能编入索引：${errors.join('；')}`);
    copies.push({ ...copy, url });
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

/** The site has a search page of its own; Pagefind's four would only be uploaded with it. */
async function removeUnused(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (/-ui\.(js|css)$|^pagefind-highlight/.test(file)) await rm(join(folder, file));
  }
}

async function htmlFiles(outDir: string): Promise<string[]> {
  const files = await readdir(outDir, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).sort();
}

function addressOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.endsWith('index.html') ? `/${dirname(path) === '.' ? '' : `${dirname(path)}/`}` : `/${path}`;
}
