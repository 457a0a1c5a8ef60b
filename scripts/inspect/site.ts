import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { siteAddress } from '../site-address.ts';
import { beside, demanded, expectedFiles } from './expected-files.ts';
import type { ExpectedEntry } from './expected-lists.ts';
import { leadingNowhere } from './links.ts';
import { pictureFault } from './picture.ts';
import { privateWords, publicPlaces } from './private-words.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { readableText } from './readable-text.ts';
import { tooNewFor2020 } from './script-syntax.ts';

/**
 * What is wrong with a built site before it is put in the place of the old one, one Chinese sentence for each: pages that the
 * content implies and that are missing, files that nothing implies, empty entries, pictures that tell more than they show,
 * whatever could run, what is nobody's business, what leads nowhere. Empty where all is well.
 */
export function inspectSite({ outDir, entries, contact }: Inspected): string[] {
  const files = filesIn(outDir);
  const expected = expectedFiles(entries);
  for (const file of [...filesIn('public'), ...demanded]) expected.add(file);
  const allowed = `${contact}\n${publicPlaces(entries)}`;
  const bodies = new Map(entries.map((entry) => [`${entry.type}/${entry.id}/index.html`, entry.body.trim()]));
  const faults = [...setFaults(files, expected)];
  const say = (file: string, message: string) => faults.push(`${file}：${message}`);
  const pages: (ReadPage & { path: string })[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(outDir, file));
    const picture = pictureFault(file, bytes);
    if (picture) say(file, `这张图片不能公开：${picture}。请删去这张照片，换一个文件名重新上传。`);
    if (/^((_astro|pagefind)\/[^/]+|sw)\.js$/.test(file)) {
      const syntax = tooNewFor2020(bytes.toString('utf8'));
      if (syntax) say(file, tooNew(syntax));
    }
    if (isDesk(file)) continue;
    if (!file.endsWith('.html')) {
      for (const words of privateWords(readableText(file, bytes) ?? '', allowed))
        say(file, nobodysBusiness(words));
      continue;
    }
    const html = bytes.toString('utf8');
    const page = readPage(html);
    pages.push({ ...page, path: `/${file.replace(/index\.html$/, '')}` });
    for (const [, script = ''] of html.matchAll(inlineScript)) {
      const syntax = tooNewFor2020(script);
      if (syntax) say(file, tooNew(syntax));
    }
    for (const danger of page.dangers) say(file, `网页里不能有 ${danger}。`);
    for (const sign of signsIn(page.text)) say(file, sign);
    if (isEmpty(html, bodies.get(file))) say(file, '这一页没有正文，内容里却写了。');
    for (const words of privateWords(page.text, allowed)) say(file, nobodysBusiness(words));
  }
  const nowhere = leadingNowhere(pages, new Set(files), siteAddress().pathname);
  return [...faults, ...nowhere.map((way) => `${way}：这个链接或图片指向的东西不在网站里。`)];
}

function* setFaults(files: readonly string[], expected: ReadonlySet<string>): Generator<string> {
  const found = new Set(files);
  for (const file of expected)
    if (!found.has(file))
      yield `/${addressOf(file)}：${demanded.includes(file) ? '每个网站都要有的文件，这次没有生成。' : '内容里有，网站里却没有这一页。'}`;
  for (const file of files)
    if (!expected.has(file) && !beside.some((allowed) => allowed.test(file)))
      yield `/${addressOf(file)}：网站里多出了这个文件，内容里没有它。`;
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
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

function isEmpty(html: string, body: string | undefined): boolean {
  return Boolean(body) && (!html.includes('<article') || /<div class="prose">\s*<\/div>/.test(html));
}

/** With its code in the page; what describes the page to programs (JSON-LD) is none. */
const inlineScript = /<script(?![^>]*(?: src=|ld\+json|"speculationrules"))[^>]*>([^]*?)<\/script>/g;

function tooNew(syntax: string): string {
  return `旧浏览器读不懂这个脚本（比 ES2020 新）：${syntax}。`;
}

function nobodysBusiness(words: string): string {
  return `里面有不能公开的个人信息：${words}。`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

interface Inspected {
  outDir: string;
  entries: readonly ExpectedEntry[];
  /** What the site's settings say of the federation itself: its own numbers are everybody's business. */
  contact: string;
}
