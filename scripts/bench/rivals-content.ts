import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/checks/content.ts';
import { facetValues, type Facet } from '../../src/content-types/define.ts';
import { contentTypes, schemas, type DataOf, type TypeId } from '../../src/content-types/index.ts';
import { factRows } from '../../src/outputs/facts.ts';
import { isPlaceType } from '../../src/outputs/map-feature.ts';
import { expectedLists, type ExpectedEntry } from '../inspect/expected-lists.ts';

/**
 * Writes a content folder once more as other generators read it: a Markdown file for each entry, with its facts in words and
 * the slugs of the lists it stands in, and every list in `data/lists.json`. So they make the same pages of the same words.
 */
export async function writeForRivals(content: string, to: string): Promise<void> {
  const entries = (await checkContent(content)).entries.filter(({ data }) => data) as ExpectedEntry[];
  const paths = new Set(expectedLists(entries, listedTypes).filter((path) => !path.includes('/page/')));
  const regions = new Map(
    entries.flatMap(({ type, id, data }) => (type === 'regions' ? [[id, data as Region] as const] : [])),
  );
  const lists = new Map<string, RivalList>();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  };
  for (const { type, id, data, body } of entries) {
    const around = pathOf(regions, type === 'regions' ? (data as Region).parent : (data as Located).region);
    const found = [`${type}/`, ...facets.flatMap((facet) => valuesOf(type, data, facet, around))].filter(
      (path) => paths.has(path),
    );
    for (const path of found) {
      const slug = slugOf(path);
      const list = lists.get(slug) ?? { slug, type, size: 24, count: 0 };
      lists.set(slug, { ...list, count: list.count + 1 });
    }
    const fields = {
      title: data.title,
      description: data.summary,
      kind: type,
      name: contentTypes[type].name,
      place: isPlaceType(type),
      date: (data as { date?: string }).date?.padEnd(10, '-01').slice(0, 10) ?? data.publishedAt.slice(0, 10),
      crumbs: around.map((region) => ({ title: regions.get(region)!.title, path: `regions/${region}/` })),
      facts: factRows({ type, id, data } as never, () => undefined).map(({ label, values }) => ({
        label,
        words: values.map(({ text }) => text).join('、'),
      })),
      honors: (data as { honors?: unknown[] }).honors ?? [],
      related: slugOf(`${type}/region/${around.at(-1)}/`),
      lists: found.map(slugOf),
      layout: 'entry.11ty.mjs',
      ...(isPlaceType(type) ? { outputs: ['HTML', 'plaque', 'plaquea6'] } : {}),
    };
    write(`entries/${type}/${id}.md`, `---\n${JSON.stringify(fields)}\n---\n\n${plain(body)}\n`);
  }
  const byType = Object.groupBy(lists.values(), ({ type }) => type);
  write('data/lists.json', JSON.stringify({ bySlug: Object.fromEntries(lists), byType }));
}

function pathOf(regions: Map<string, Region>, id: string | undefined): string[] {
  const region = id ? regions.get(id) : undefined;
  return region ? [...pathOf(regions, region.parent), id!] : [];
}

function valuesOf(type: ExpectedEntry['type'], data: unknown, facet: Facet, around: string[]): string[] {
  const values = facet === 'region' ? around : facetValues(schemas[type], data, facet);
  return values.map((value) => `${type}/${facet}/${value}/`);
}

function slugOf(path: string): string {
  return path.replace(/\/$/, '').replaceAll('/', '--').toLowerCase();
}

/** Their Markdown knows none of the components. */
function plain(body: string): string {
  return body.replace(/<Notice[^>]*title="([^"]*)"[^>]*>(.*?)<\/Notice>/gs, '> **$1** $2');
}

const listedTypes = (Object.keys(contentTypes) as TypeId[]).filter((type) => type !== 'regions');

const facets = [
  'region',
  'kind',
  'amenity',
  'access',
  'level',
  'year',
  'programme',
] as const satisfies Facet[];

type Region = DataOf<'regions'>;
interface Located {
  region?: string;
}

interface RivalList {
  slug: string;
  type: string;
  /** Entries a page. */
  size: number;
  count: number;
}
