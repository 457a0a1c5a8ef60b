import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import { filesBelow } from '../../src/files-below.ts';
import { isPlaceType, placeTypes, type PlaceType } from '../../src/outputs/map-feature.ts';
import { plaquePath, plaqueSizes, type PlaqueSize } from '../../src/outputs/plaque.ts';
import { hostFiles } from '../headers/hosts.ts';
import { expectedLists, type ExpectedEntry } from './expected-lists.ts';

/**
 * Every file that the pages in src/pages must have made of this content, below the site's root (`about/index.html`). Throws
 * in Chinese for a page with parameters that the table does not know.
 */
export function expectedFiles(entries: readonly ExpectedEntry[], pages = 'src/pages'): Set<string> {
  return new Set(routesOf(pages).flatMap((route) => filesOf(route, entries)));
}

/** What every site needs beside its pages: what hosts are told of the headers, the list of its packages. */
export const demanded: readonly string[] = [...Object.keys(hostFiles), 'sbom.cdx.json'];

/** Files that steps of the build put beside the pages; anything else has no business on the site. */
export const beside: readonly RegExp[] = [
  /^_astro\/[^/]+\.(css|js|svg|webp|avif|png|jpg|woff2)$/,
  /^(_headers|_server\/(nginx-maps\.conf|nginx-headers\.conf|headers\.caddy))$/,
  /^admin\/(index\.html|logo\.svg|(settings|places|lists)\.json)$/,
  /^admin\/handbook\/[a-z]+\.webp$/,
  /^admin\/assets\/[^/]+\.(css|js|svg|png|wasm|woff2?|ttf)$/,
  /^pagefind\/[^.][^]*\.(js|json|pagefind|pf_\w+)$/,
  /^photos\/[0-9a-f]{16}-\d+\.(avif|webp)$/,
  /^(sbom\.cdx\.json|version\.json|files\.sha256)$/,
  /^share\/[a-z-]+\.png$/,
];

function filesOf(route: string, entries: readonly ExpectedEntry[]): string[] {
  if (!route.includes('[')) return [fileOf(route)];
  const [, type] = /^([a-z-]+)\/\[id\]\.astro$/.exec(route) ?? [];
  if (type && Object.hasOwn(contentTypes, type))
    return entries.filter((entry) => entry.type === type).map(({ id }) => `${type}/${id}/index.html`);
  const expected = dynamic[route];
  if (!expected)
    throw new Error(
      `src/pages/${route} 是新的页面，不知道它应当生成哪些网址。请在 scripts/inspect/expected-files.ts 的表里写上。`,
    );
  return expected(entries);
}

/** What stands in square brackets, worked out. */
const dynamic: Record<string, (entries: readonly ExpectedEntry[]) => string[]> = {
  '[type]/[...filter].astro': (entries) => listFiles(entries, listedTypes),
  '[places]/[...filter].astro': (entries) => listFiles(entries, placeTypes),
  'sitemap/[type]/[...page].astro': (entries) =>
    types.flatMap((type) =>
      paged(`sitemap/${type}`, entries.filter((entry) => entry.type === type).length, 200),
    ),
  'honors/[...page].astro': (entries) => paged('honors', honorsOf(entries), 100),
  '[type]/[id]/plaque/[...size].astro': (entries) =>
    entries
      .filter(({ type }) => placeTypes.includes(type as PlaceType))
      .flatMap((entry) => sizes.map((size) => `${plaquePath(entry, size)}index.html`)),
  'sitemaps/[part].xml.ts': (entries) => [
    'sitemaps/pages.xml',
    ...types.flatMap((type) =>
      parts(entries.filter((entry) => entry.type === type).length, 10_000).map(
        (nth) => `sitemaps/${type}-${nth}.xml`,
      ),
    ),
  ],
  'feeds/[type].xml.ts': () => types.map((type) => `feeds/${type}.xml`),
  'feeds/[type].json.ts': () => types.map((type) => `feeds/${type}.json`),
  'feeds/micro-homes/[id].ics.ts': (entries) =>
    entries.flatMap(({ type, id, data }) =>
      type === 'micro-homes' && data.lights.timetable.length > 0 ? [`feeds/micro-homes/${id}.ics`] : [],
    ),
  'geo/[type].geojson.ts': () => placeTypes.map((type) => `geo/${type}.geojson`),
  'geo/[type].osm.geojson.ts': () => placeTypes.map((type) => `geo/${type}.osm.geojson`),
  'geo/[type].places.json.ts': () => placeTypes.map((type) => `geo/${type}.places.json`),
  'data/[type].json.ts': () => types.map((type) => `data/${type}.json`),
  'data/[type].schema.json.ts': () => types.map((type) => `data/${type}.schema.json`),
  'data/[type].csv.ts': () => types.map((type) => `data/${type}.csv`),
};

const types = Object.keys(contentTypes) as TypeId[];
const listedTypes = types.filter((type) => type !== 'regions' && !isPlaceType(type));
const sizes = Object.keys(plaqueSizes) as PlaqueSize[];

function listFiles(entries: readonly ExpectedEntry[], types: readonly TypeId[]): string[] {
  return expectedLists(entries, types).map((path) => `${path}index.html`);
}

/** The pages of a long list; the first has no number. */
function paged(path: string, count: number, size: number): string[] {
  return parts(count, size).map((nth) => `${path}/${nth === 1 ? '' : `page/${nth}/`}index.html`);
}

/** How many honours there are: their first page is there even without any. */
function honorsOf(entries: readonly ExpectedEntry[]): number {
  return entries.reduce((sum, { data }) => sum + ('honors' in data ? data.honors.length : 0), 0) || 1;
}

/** The numbers of the parts that so many things make, from 1. */
function parts(count: number, size: number): number[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => index + 1);
}

/** `about.mdx` → `about/index.html`, `sitemap.xml.ts` → `sitemap.xml`, `404.astro` → `404.html`. */
function fileOf(route: string): string {
  const path = route.replace(/\.(astro|mdx?|ts)$/, '');
  if (route.endsWith('.ts')) return path;
  if (path === '404' || path === 'index') return `${path}.html`;
  return path.endsWith('/index') ? `${path}.html` : `${path}/index.html`;
}

/** A name that begins with an underscore is no page. */
function routesOf(pages: string): string[] {
  return filesBelow(pages).filter(
    (path) => /\.(astro|mdx?|ts)$/.test(path) && !/(^|\/)_|\.test\.ts$/.test(path),
  );
}
