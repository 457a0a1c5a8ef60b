import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchCopy } from '../src/outputs/search-copy.ts';

/** Indexes the built pages of `outDir` that are marked for the search into `<outDir>/pagefind/`; a site without entries gets an empty index. */
export async function indexSite(outDir: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error('搜索：Pagefind 没有启动，请重新运行 npm ci。');
  let pages = 0;
  for (const file of await htmlFiles(outDir)) {
    const content = searchCopy(await readFile(join(outDir, file), 'utf8'));
    if (!content) continue;
    const { errors } = await index.addHTMLFile({ url: addressOf(file), content });
    if (errors.length > 0) throw new Error(`搜索：${file} 不能编入索引：${errors.join('；')}`);
    pages++;
  }
  const outputPath = join(outDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  await index.writeFiles({ outputPath });
  await removeUnused(outputPath);
  await close();
  console.log(pages > 0 ? `搜索：编入 ${pages} 页` : '搜索：还没有内容可以搜索');
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
