import { checkContent } from '../../src/checks/content.ts';
import type { Entry } from '../../src/content-types/index.ts';
import type { SearchWords } from '../../src/content-types/search-words.ts';
import { readBody, renderBody } from '../../src/markdown/index.ts';
import { escape } from '../../src/markdown/escape.ts';
import { outputContext, type OutputContext } from '../../src/outputs/context.ts';
import { searchRecord } from '../../src/outputs/search-record.ts';
import { benchPage, type BenchPage } from './page.ts';

/** A page for every entry of the project's own content, with the search record that the site writes, and the words of the search. */
export async function ownPages(
  root = 'content',
): Promise<{ pages: BenchPage[]; words: SearchWords | undefined }> {
  const { entries, site, words } = await checkContent(root);
  if (!site) throw new Error(`${root}/site.yml has faults: run npm run check.`);
  const shown = entries.filter((entry): entry is typeof entry & Entry => entry.data !== undefined);
  const context = outputContext({ siteUrl: 'https://example.org/', site, entries: shown });
  const parents = new Map(
    shown.flatMap((entry) => (entry.type === 'regions' ? [[entry.id, entry.data.parent]] : [])),
  );
  const pages = shown.map((entry) => {
    const { title, summary } = entry.data;
    return benchPage({
      url: `/${entry.type}/${entry.id}/`,
      title,
      record: recordOf(entry, context),
      body: `<p>${escape(summary)}</p>\n${renderBody(readBody(entry.body).tree, withoutPhotos)}`,
      facts: {
        type: entry.type,
        regions: upwards('region' in entry.data ? entry.data.region : entry.id, parents),
      },
    });
  });
  return { pages, words };
}

/** As components/entry/SearchRecord.astro writes it. */
function recordOf(entry: Entry, context: OutputContext): string {
  const { filters, sort } = searchRecord(entry, context);
  const span = (name: string, value: string, text: string) =>
    `<span data-pagefind-${name}="${value}">${escape(text)}</span>`;
  const values = Object.entries(filters).flatMap(([filter, words]) =>
    words.map((word) => span('filter', filter, word)),
  );
  const spans = [span('sort', 'date', sort.date)];
  return `<div hidden data-pagefind-ignore="index">${[...spans, ...values].join('')}</div>`;
}

function upwards(id: string | undefined, parents: ReadonlyMap<string, string | undefined>): string[] {
  return id ? [id, ...upwards(parents.get(id), parents)] : [];
}

const withoutPhotos = { photos: [], picture: () => '' };
