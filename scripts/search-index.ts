import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { programHash } from '../src/checks/program-hash.ts';
import { filesBelow } from '../src/files-below.ts';
import { searchFiles } from '../src/outputs/search-files.ts';
import { nameOf } from '../src/search/fold.ts';
import type { SearchWords } from '../src/content-types/search-words.ts';
import { pageAddress } from './page-address.ts';
import { siteAddress } from './site-address.ts';
import { browserProgram, entryFile } from './search-index/browser-program.ts';
import type { MarkedPage } from './search-index/segment.ts';
import { segmentsOf, type Keeping } from './search-index/segments.ts';
import { writeIndex } from './search-index/write-index.ts';

/**
 * Indexes the built pages of `outDir` that are marked for the search; a site without entries gets an empty index. What the
 * folder `kept` holds of pages and words that have not changed is taken from there.
 */
export async function indexSite(outDir: string, words?: SearchWords, kept?: string): Promise<void> {
  const keeping = kept === undefined ? undefined : { folder: kept, key: keyOf(words?.same) };
  const count = await indexPages(markedPages(outDir), outDir, words, { keeping, site: siteAddress().href });
  console.log(count > 0 ? `搜索：编入 ${count} 页` : '搜索：还没有内容可以搜索');
}

/** Writes the search index of these pages, of the `site` with this address, into `<outDir>/pagefind/`; how many are in it. Holds the HTML of one segment at a time. */
export async function indexPages(
  pages: Iterable<MarkedPage> | AsyncIterable<MarkedPage>,
  outDir: string,
  words: SearchWords = { same: [], explained: [] },
  { keeping, site }: { keeping?: Keeping | undefined; site?: string } = {},
): Promise<number> {
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { entry, program } = await browserProgram();
  const groups = words.same.map(({ terms }) => terms.map(nameOf));
  const segments = await segmentsOf(pages, groups, keeping);
  const indexed = segments.flatMap((segment) => segment.pages);
  const kept = keeping && `${keeping.folder}.files`;
  const hash = writeIndex(segments, { folder, version: entry.version, site, kept });
  if (indexed.length > 0) entry.languages = { unknown: { hash, wasm: null, page_count: indexed.length } };
  for (const [name, content] of [...program, [entryFile, JSON.stringify(entry)] as const])
    await writeFile(join(folder, name), content);
  const found = segments.map((segment) => segment.known);
  const files = [...searchFiles(indexed, words, { found, index: hash })];
  for (const inner of new Set(files.map(([name]) => dirname(join(folder, name)))))
    await mkdir(inner, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content));
  return indexed.length;
}

/**
 * The pages that want to be found, in the order in which they were published: a new one comes last and leaves the numbers of all
 * others, hence most files of the index, as they are. Pages without the mark (lists, plaques: most bytes of a large site) are not parsed.
 */
function* markedPages(outDir: string): Generator<MarkedPage> {
  const files = filesBelow(outDir).filter((file) => file.endsWith('.html'));
  const dated = files.flatMap((file) => {
    // What is looked for is ASCII, and reading UTF-8 takes three times as long.
    const html = readFileSync(join(outDir, file), 'latin1');
    return html.includes('data-pagefind-body') ? [{ file, date: date.exec(html)?.[1] ?? '' }] : [];
  });
  dated.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  for (const { file } of dated)
    yield { url: pageAddress(file), html: readFileSync(join(outDir, file), 'utf8') };
}

const date = /"datePublished":"([^"]*)"/;

/** Changes with the words that mean the same, with the programs, the packages and Node. */
function keyOf(same: SearchWords['same'] = []): string {
  const programs = ['src/{outputs,search,content-types}/**/*.ts', 'scripts/search-index{.ts,/*.ts}'];
  return `${programHash(programs)} ${JSON.stringify(same)}`;
}
