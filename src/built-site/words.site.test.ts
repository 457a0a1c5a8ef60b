import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import { builtPages } from './pages.ts';

/** Names and units that are written in Latin letters in Chinese too. */
const allowed =
  /^(Ctrl|WCAG|GB|T|AA|AAA|Git|RSS|JSON|CSV|GeoJSON|Excel|WGS|GCJ|BD|Astro|Pagefind|Decap|CMS|ICP|A|UTF|ISO|Mo|Tu|We|Th|Fr|Sa|Su|PH|CC|BY|Chrome|Edge|Apple|HEIC|JPG|HTML|Markdown|C|OpenStreetMap|OSM|Schema|xlsx|xls|csv|et|Word|WPS|docx|doc|wps)$/;

test('public pages speak Chinese: a Latin word appears only where the content has it', async () => {
  const { entries } = await checkContent();
  const inContent = new Set(
    entries.flatMap(({ data, body }) => latinWords(`${JSON.stringify(data)} ${body}`)),
  );
  const strange = new Map<string, string>();
  for (const { path, html } of builtPages()) {
    const tree = parse(html);
    for (const hidden of tree.querySelectorAll('script,style,svg,code,[data-latin]')) hidden.remove();
    for (const word of latinWords(tree.querySelector('body')!.textContent)) {
      if (!allowed.test(word) && !inContent.has(word)) strange.set(word, path);
    }
  }
  expect([...strange]).toEqual([]);
});

test('every page says what the settings want it to say at the top', async () => {
  const { site } = await checkContent();
  const silent = builtPages().filter(({ html }) => !html.includes(site?.notice ?? site!.name));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('every page has one h1, a title and a description of its own kind', () => {
  for (const { path, html } of builtPages()) {
    const tree = parse(html);
    expect(tree.querySelectorAll('h1').length, path).toBe(1);
    expect(tree.querySelector('title')?.textContent.length, path).toBeGreaterThan(3);
    expect(tree.querySelectorAll('meta[name=description]').length, path).toBe(1);
  }
});

function latinWords(text: string): string[] {
  return text.match(/[A-Za-z]{1,}/g) ?? [];
}
