import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import { unpackPlaces } from '../finder/place-data.ts';
import { contentTypes } from '../content-types/index.ts';
import { builtPages } from './pages.ts';

const types = Object.keys(contentTypes);
const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const { entries } = await checkContent();
const idsOf = (type: string) => entries.filter((entry) => entry.type === type).map(({ id }) => id);

test('every entry has a page, and the sitemaps name exactly the entries', () => {
  const located = (file: string) =>
    [...read(file).matchAll(/<loc>http:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path]) => path!);
  const inSitemap = located('sitemap.xml').flatMap(located);
  const wanted = entries.map(({ type, id }) => `${type}/${id}/`);
  const ofEntries = inSitemap.filter(
    (path) => /^[^/]+\/[^/]+\/$/.test(path) && types.includes(path.split('/')[0] as never),
  );
  expect(ofEntries.sort()).toEqual(wanted.sort());
  expect(inSitemap.filter((path) => !existsSync(join('dist', path, 'index.html')))).toEqual([]);
});

test.each(types)(
  'the open data of %s hold every entry, in JSON and CSV alike, and nothing of consent',
  (type) => {
    const { rows } = json(`data/${type}.json`) as { rows: Record<string, unknown>[] };
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(type).sort());
    const csv = read(`data/${type}.csv`);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    for (const text of [JSON.stringify(rows), csv]) expect(text).not.toMatch(/already-public|consent|keptAt/);
  },
);

test.each(types)('the feeds of %s parse and lead to pages', (type) => {
  const feed = json(`feeds/${type}.json`) as { version: string; items: { url: string; title: string }[] };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  const links = [...read(`feeds/${type}.xml`).matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map(
    ([, url]) => url!,
  );
  expect(links.length).toBe(Math.min(idsOf(type).length, 50));
  for (const url of [...links, ...feed.items.map((item) => item.url)]) {
    expect(existsSync(join('dist', new URL(url).pathname, 'index.html')), url).toBe(true);
  }
});

test.each(['nursing-rooms', 'micro-homes'])(
  'the map features of %s hold every place, and no place is invented',
  (type) => {
    const { features } = json(`geo/${type}.geojson`) as { features: { geometry: unknown }[] };
    expect(features.length).toBe(idsOf(type).length);
    const placed = entries.filter(({ data }) => data && 'place' in data && data.place.coordinates);
    expect(features.filter(({ geometry }) => geometry !== null).length).toBe(
      placed.filter((entry) => entry.type === type).length,
    );
  },
);

test.each(['nursing-rooms', 'micro-homes'])(
  'the finder’s data of %s hold every place, the day on which they were true, and the holidays from then on',
  (type) => {
    const { asOf, holidays, places } = json(`geo/${type}.places.json`);
    expect(
      unpackPlaces(places)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOf(type).sort());
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(holidays.through).toBe(`${Number(asOf.slice(0, 4)) + 1}-12-31`);
    expect([...holidays.off, ...holidays.maybe]).toContain(`${asOf.slice(0, 4)}-10-01`);
  },
);

test('every entry page says what it is in JSON-LD and carries a picture to share', () => {
  const pages = builtPages().filter(({ path }) => entries.some(({ type, id }) => path === `/${type}/${id}/`));
  expect(pages.length).toBe(entries.length);
  for (const { path, html } of pages) {
    const tree = parse(html);
    const { '@graph': graph } = JSON.parse(
      tree.querySelector('script[type="application/ld+json"]')!.textContent,
    );
    expect(
      graph.map((node: Record<string, string>) => node['@type']),
      path,
    ).toContain('BreadcrumbList');
    const image = tree.querySelector('meta[property="og:image"]')!.getAttribute('content')!;
    expect(existsSync(join('dist', new URL(image).pathname)), image).toBe(true);
  }
});

test('every page names one address of its own, for search engines and for sharing alike', () => {
  for (const { path, html } of builtPages()) {
    const tree = parse(html);
    const canonical = tree.querySelector('link[rel=canonical]')!.getAttribute('href')!;
    expect(tree.querySelector('meta[property="og:url"]')!.getAttribute('content'), path).toBe(canonical);
    if (path !== '/404.html') expect(new URL(canonical).pathname).toBe(path);
  }
});

test('every entry page carries the meta tags that government sites are asked for', () => {
  const { type, id } = entries[0]!;
  const { html } = builtPages().find(({ path }) => path === `/${type}/${id}/`)!;
  const names = parse(html)
    .querySelectorAll('meta[name]')
    .map((meta) => meta.getAttribute('name'));
  expect(names).toEqual(
    expect.arrayContaining([
      'SiteName',
      'SiteDomain',
      'ColumnName',
      'ColumnType',
      'ArticleTitle',
      'PubDate',
      'ContentSource',
    ]),
  );
});

test('every page but the desk and the plaques is open to search engines, and robots.txt names the sitemap', () => {
  expect(read('robots.txt')).toMatch(
    /^User-agent: \*\nDisallow: \/admin\/\n\nSitemap: http.*\/sitemap\.xml\n$/,
  );
  const hidden = builtPages().filter(({ html }) => html.includes('noindex'));
  const plaques = ['nursing-rooms', 'micro-homes'].flatMap((type) =>
    idsOf(type).flatMap((id) => [`/${type}/${id}/plaque/`, `/${type}/${id}/plaque/a6/`]),
  );
  expect(hidden.map(({ path }) => path).sort()).toEqual(['/404.html', ...plaques].sort());
  expect(hidden.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
});
