import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsBelow } from '../../src/files-below.ts';
import { siteAddress } from '../site-address.ts';
import { pageAddress } from '../page-address.ts';
import { sha256 } from '../version/version-file.ts';
import { beside, demanded, expectedFiles } from './expected-files.ts';
import type { ExpectedEntry } from './expected-lists.ts';
import { leadingNowhere } from './links.ts';
import { memoryOf, type Inspected } from './memory.ts';
import { pictureFault } from './picture.ts';
import { privateWords, publicPlaces } from './private-words.ts';
import { readPage } from './read-page.ts';
import { readableText } from './readable-text.ts';
import { tooNewFor2020 } from './script-syntax.ts';

/**
 * What is wrong with a built site before it is put in the place of the old one, one Chinese sentence for each: pages that the
 * content implies and that are missing, files that nothing implies, empty entries, pictures that tell more than they show,
 * whatever could run, what is nobody's business, what leads nowhere. None where all is well; and the SHA-256 of every file.
 * With `memory`, a file that is byte for byte as it was when an earlier inspection found nothing is not read through again.
 */
export function inspectSite({ outDir, entries, contact, memory: file }: Site): Inspection {
  const files = filesIn(outDir);
  const expected = expectedFiles(entries);
  for (const file of [...filesIn('public'), ...demanded]) expected.add(file);
  const allowed = `${contact}\n${publicPlaces(entries)}`;
  const bodies = new Map(entries.map((entry) => [`${entry.type}/${entry.id}/index.html`, entry.body.trim()]));
  const faults = [...setFaults(files, expected)];
  const memory = memoryOf(file, allowed);
  const found = new Map<string, Inspected>();
  for (const file of files) {
    const bytes = readFileSync(join(outDir, file));
    const hash = sha256(bytes);
    const known = memory.before.get(file);
    const { said, page } = known?.hash === hash ? { said: [], ...known } : inspectFile(file, bytes, allowed);
    found.set(file, page ? { hash, page } : { hash });
    if (page && bodies.get(file) && !page.full) said.push('这一页没有正文，内容里却写了。');
    faults.push(...said.map((message) => `${file}：${message}`));
  }
  const nowhere = leadingNowhere(pagesOf(found), new Set(files), siteAddress().pathname);
  faults.push(...nowhere.map((way) => `${way}：这个链接或图片指向的东西不在网站里。`));
  if (faults.length === 0) memory.keep(found);
  return { faults, hashes: new Map([...found].map(([file, { hash }]) => [file, hash])) };
}

/** What is wrong with one file whatever the others are. */
function inspectFile(file: string, bytes: Buffer, allowed: string): InspectedFile {
  const said: string[] = [];
  const picture = pictureFault(file, bytes);
  if (picture) said.push(`这张图片不能公开：${picture}。请删去这张照片，换一个文件名重新上传。`);
  if (/^((_astro|pagefind)\/[^/]+|sw)\.js$/.test(file)) {
    const syntax = tooNewFor2020(bytes.toString('utf8'));
    if (syntax) said.push(tooNew(syntax));
  }
  if (isDesk(file)) return { said };
  if (!file.endsWith('.html')) {
    for (const words of privateWords(readableText(file, bytes) ?? '', allowed))
      said.push(nobodysBusiness(words));
    return { said };
  }
  const html = bytes.toString('utf8');
  const { addresses, ids, text, dangers } = readPage(html);
  for (const [, script = ''] of html.matchAll(inlineScript)) {
    const syntax = tooNewFor2020(script);
    if (syntax) said.push(tooNew(syntax));
  }
  for (const danger of dangers) said.push(`网页里不能有 ${danger}。`);
  said.push(...signsIn(text));
  for (const words of privateWords(text, allowed)) said.push(nobodysBusiness(words));
  return { said, page: { addresses, ids, full: isFull(html) } };
}

function* pagesOf(found: ReadonlyMap<string, Inspected>) {
  for (const [file, { page }] of found) if (page) yield { ...page, path: pageAddress(file) };
}

function* setFaults(files: readonly string[], expected: ReadonlySet<string>): Generator<string> {
  const found = new Set(files);
  for (const file of expected)
    if (!found.has(file))
      yield `${pageAddress(file)}：${demanded.includes(file) ? '每个网站都要有的文件，这次没有生成。' : '内容里有，网站里却没有这一页。'}`;
  for (const file of files)
    if (!expected.has(file) && !beside.some((allowed) => allowed.test(file)))
      yield `${pageAddress(file)}：网站里多出了这个文件，内容里没有它。`;
}

/** The desk is an application of its own, with a policy of its own; its data files are read like the others. */
function isDesk(file: string): boolean {
  return file.startsWith('admin/') && !file.endsWith('.json');
}

function* signsIn(text: string): Generator<string> {
  if (text.includes('\ufffd')) yield '有乱码（�）。';
  if (/(^|\n)(<{7}|>{7}) /.test(text)) yield '有两个人同时修改留下的标记（<<<<<<<）。';
  if (text.includes('[object Object]')) yield '有程序的字样 [object Object]。';
}

function isFull(html: string): boolean {
  return html.includes('<article') && !/<div class="prose">\s*<\/div>/.test(html);
}

/** With its code in the page; what describes the page to programs (JSON-LD) is none. */
const inlineScript = /<script(?![^>]*(?: src=|ld\+json|"speculationrules"))[^>]*>([^]*?)<\/script>/g;

function tooNew(syntax: string): string {
  return `旧浏览器读不懂这个脚本（比 ES2020 新）：${syntax}。`;
}

function nobodysBusiness(words: string): string {
  return `里面有不能公开的个人信息：${words}。`;
}

/** Links too, which are found to be nothing that belongs there. */
function filesIn(folder: string): string[] {
  return itemsBelow(folder)
    .filter(({ item }) => !item.isDirectory())
    .map(({ path }) => path)
    .sort();
}

interface Site {
  outDir: string;
  entries: readonly ExpectedEntry[];
  /** What the site's settings say of the federation itself: its own numbers are everybody's business. */
  contact: string;
  /** The file in which an inspection remembers what it found. */
  memory?: string;
}

interface Inspection {
  faults: string[];
  /** The SHA-256 of every file by its path. */
  hashes: Map<string, string>;
}

interface InspectedFile {
  said: string[];
  page?: Inspected['page'];
}
