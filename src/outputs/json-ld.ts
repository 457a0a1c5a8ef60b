import { contentTypes, type Entry } from '../content-types/index.ts';
import { entryUrl, isoTime, regionNames, type OutputContext } from './context.ts';
import { isPlace, mapFeature, type PlaceType } from './map-feature.ts';

/** An entry's page as schema.org JSON-LD: the page, the thing it is about, the way to it from the home page. */
export function jsonLd(entry: Entry, context: OutputContext): Record<string, unknown> {
  const { siteUrl, site } = context;
  const { title, summary, publishedAt } = entry.data;
  const url = entryUrl(entry, context);
  const type = contentTypes[entry.type];
  const describe = type.jsonLd as (data: Entry['data']) => { '@type': string };
  const thing = describe(entry.data);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: title,
        description: summary,
        inLanguage: 'zh-CN',
        datePublished: isoTime(publishedAt),
        publisher: { '@type': 'Organization', name: site.organizer, url: siteUrl },
        isPartOf: { '@type': 'WebSite', name: site.name, url: siteUrl },
        mainEntity: { '@id': `${url}#it` },
        breadcrumb: { '@id': `${url}#path` },
      },
      {
        ...thing,
        '@id': `${url}#it`,
        url,
        description: summary,
        ...(entry.type === 'families' ? {} : area(thing['@type'], regionNames(entry, context))),
        ...(isPlace(entry) ? position(entry, context) : {}),
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${url}#path`,
        itemListElement: [
          crumb(1, '首页', siteUrl),
          crumb(2, type.name, `${siteUrl}${type.id}/`),
          crumb(3, title, url),
        ],
      },
    ],
  };
}

/** The same as the text of a `<script type="application/ld+json">`, which no word of an entry can end. */
export function jsonLdText(entry: Entry, context: OutputContext): string {
  return JSON.stringify(jsonLd(entry, context)).replaceAll('<', '\\u003c');
}

/** How schema.org calls the region of a thing; a person's or a family's is left out, for it would read as where they live. */
const areaProperties: Record<string, string> = {
  Organization: 'areaServed',
  GovernmentOrganization: 'areaServed',
  Project: 'areaServed',
  CivicStructure: 'containedInPlace',
};

function area(type: string, names: string[]): Record<string, unknown> {
  const property = areaProperties[type];
  return property && names.length > 0 ? { [property]: place(names) } : {};
}

/** In WGS-84, as schema.org asks; the map feature knows how to get there. */
function position(entry: Entry<PlaceType>, context: OutputContext): Record<string, unknown> {
  const { geometry } = mapFeature(entry, context);
  if (!geometry) return {};
  const [longitude, latitude] = geometry.coordinates;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

function place(names: string[]): Record<string, unknown> {
  const wider = names.slice(0, -1);
  return {
    '@type': 'AdministrativeArea',
    name: names.at(-1),
    ...(wider.length > 0 ? { containedInPlace: place(wider) } : {}),
  };
}

function crumb(position: number, name: string, item: string): Record<string, unknown> {
  return { '@type': 'ListItem', position, name, item };
}
