import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { deskChoices } from '../../scripts/desk-choices.ts';
import { checkContent } from '../../src/checks/content.ts';
import type { TypeId } from '../../src/content-types/index.ts';
import { entryFile } from '../entry-file.ts';
import { pageOf } from './page.ts';

const { entries, site } = await checkContent();
const shown = entries.filter(({ data }) => data);
const choices = deskChoices(entries);

test.each(Object.entries(Object.groupBy(shown, ({ type }) => type)))(
  'the preview says what the pages say: %s',
  (type, entries) => {
    for (const { id, file } of entries!) {
      const page = parse(readFileSync(`dist/${type}/${id}/index.html`, 'utf8'));
      const draft = entryFile.fromFile(readFileSync(file, 'utf8'));
      const drawn = pageOf({ type: type as TypeId, id, draft, choices, site: site!, address: (src) => src });
      expect(wordsOf(parse(drawn.head), 'h1, .lead, .status'), id).toEqual(
        wordsOf(page.querySelector('.entry-head')!, 'h1, .lead, .status'),
      );
      expect(wordsOf(parse(drawn.aside), '.fact-table > div'), id).toEqual(
        wordsOf(page, '.fact-table > div'),
      );
      expect(wordsOf(parse(drawn.text), 'p, h2, h3, li, td'), id).toEqual(
        wordsOf(page.querySelector('.main .prose')!, 'p, h2, h3, li, td'),
      );
      const parts = '.part h2, .part h3, .part li, .honors li, .figures div';
      expect(wordsOf(parse(drawn.sections), parts), id).toEqual(wordsOf(page, parts));
    }
  },
);

/** The words of what a selector finds; what only the whole site knows (a micro-home's calendars and recaps) is left out. */
function wordsOf(given: HTMLElement, selector: string): string[] {
  const root = parse(given.outerHTML || given.innerHTML);
  for (const known of root.querySelectorAll('.calendars, .lights > li:last-child')) known.remove();
  return root.querySelectorAll(selector).map((element) => element.textContent.replaceAll(/\s+/g, ''));
}
