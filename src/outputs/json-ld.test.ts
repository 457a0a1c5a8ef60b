import { expect, test } from 'vitest';
import type { Entry } from '../content-types/index.ts';
import { jsonLd, jsonLdText } from './json-ld.ts';
import { consent, context, sample } from './samples.ts';

test('describes the page, the room and the way to it', () => {
  expect(jsonLd(sample('nursing-rooms', { place: { address: '临顿路 58 号' } }), context))
    .toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@id": "https://example.org/fulian/nursing-rooms/x/",
          "@type": "WebPage",
          "breadcrumb": {
            "@id": "https://example.org/fulian/nursing-rooms/x/#path",
          },
          "datePublished": "2018-03-08T09:30:00+08:00",
          "description": "一句话说明。",
          "inLanguage": "zh-CN",
          "isPartOf": {
            "@type": "WebSite",
            "name": "示例网站",
            "url": "https://example.org/fulian/",
          },
          "mainEntity": {
            "@id": "https://example.org/fulian/nursing-rooms/x/#it",
          },
          "name": "示例",
          "publisher": {
            "@type": "Organization",
            "name": "示例妇联",
            "url": "https://example.org/fulian/",
          },
          "url": "https://example.org/fulian/nursing-rooms/x/",
        },
        {
          "@id": "https://example.org/fulian/nursing-rooms/x/#it",
          "@type": "CivicStructure",
          "additionalType": "https://wiki.openstreetmap.org/wiki/Key:baby_feeding",
          "address": "临顿路 58 号",
          "containedInPlace": {
            "@type": "AdministrativeArea",
            "containedInPlace": {
              "@type": "AdministrativeArea",
              "containedInPlace": {
                "@type": "AdministrativeArea",
                "containedInPlace": {
                  "@type": "AdministrativeArea",
                  "name": "江苏省",
                },
                "name": "苏州市",
              },
              "name": "姑苏区",
            },
            "name": "双塔街道",
          },
          "description": "一句话说明。",
          "name": "示例",
          "url": "https://example.org/fulian/nursing-rooms/x/",
        },
        {
          "@id": "https://example.org/fulian/nursing-rooms/x/#path",
          "@type": "BreadcrumbList",
          "itemListElement": [
            {
              "@type": "ListItem",
              "item": "https://example.org/fulian/",
              "name": "首页",
              "position": 1,
            },
            {
              "@type": "ListItem",
              "item": "https://example.org/fulian/nursing-rooms/",
              "name": "母婴室",
              "position": 2,
            },
            {
              "@type": "ListItem",
              "item": "https://example.org/fulian/nursing-rooms/x/",
              "name": "示例",
              "position": 3,
            },
          ],
        },
      ],
    }
  `);
});

test('says of an organization where it serves', () => {
  const { '@graph': graph } = jsonLd(sample('organizations', { kind: 'federation' }), context) as Graph;
  expect(graph[1]!.areaServed).toMatchObject({ name: '双塔街道', containedInPlace: { name: '姑苏区' } });
});

test.each([sample('workers', { kind: 'person', consent }), sample('families', { kind: 'finest', consent })])(
  'does not say where people live',
  (entry) => expect(jsonLdText(entry, context)).not.toContain('双塔街道'),
);

test('a recap is an article about an event, of which it says only what is known', () => {
  expect(thing(sample('activities', { kind: 'care' }))).toMatchInlineSnapshot(`
    {
      "@id": "https://example.org/fulian/activities/x/#it",
      "@type": "Article",
      "about": {
        "@type": "Event",
        "name": "示例",
      },
      "datePublished": "2018-03-08",
      "description": "一句话说明。",
      "headline": "示例",
      "url": "https://example.org/fulian/activities/x/",
    }
  `);
  expect(thing(sample('activities', { kind: 'care', date: '2018-03', venue: '平江路' })).about).toEqual({
    '@type': 'Event',
    name: '示例',
    startDate: '2018-03',
    location: { '@type': 'Place', name: '平江路' },
  });
});

test('a family is a group of people with its awards, not a person', () => {
  const honors = [
    { title: '最美家庭', level: 'city' },
    { title: '全国最美家庭', level: 'national', outcome: 'nominated' },
  ];
  const family = thing(sample('families', { kind: 'finest', consent, honors }));
  expect(family).toMatchObject({ '@type': 'Organization', award: ['最美家庭'] });
  expect(family).not.toHaveProperty('additionalType');
});

const room = {
  place: { coordinates: { lng: 120.62, lat: 31.3, system: 'wgs84' } },
  openingHours: 'Mo-Fr 09:00-17:00; PH off',
  access: { how: 'key', fathers: 'no' },
  amenities: { hotWater: 'yes', cot: 'no' },
};

test('a room says what it has and has not, when it is open, where it is', () => {
  expect(thing(sample('nursing-rooms', room))).toMatchObject({
    publicAccess: true,
    geo: { '@type': 'GeoCoordinates', latitude: 31.3, longitude: 120.62 },
    amenityFeature: [
      { '@type': 'LocationFeatureSpecification', propertyID: 'hotWater', name: '热水', value: true },
      { '@type': 'LocationFeatureSpecification', propertyID: 'cot', name: '婴儿床', value: false },
      { '@type': 'LocationFeatureSpecification', propertyID: 'fathers', name: '爸爸可进', value: false },
    ],
    openingHoursSpecification: [
      { opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['https://schema.org/PublicHolidays'], opens: '00:00', closes: '00:00' },
    ],
  });
});

test('coordinates of another system are converted', () => {
  const coordinates = { lng: 123, lat: 45, system: 'gcj02' };
  const { geo } = thing(sample('nursing-rooms', { place: { coordinates } })) as {
    geo: Record<string, number>;
  };
  expect(geo['longitude']).toBeCloseTo(122.993956, 5);
  expect(geo['latitude']).toBeCloseTo(44.998041, 5);
});

test.each([sample('nursing-rooms'), sample('micro-homes', { kind: 'lodging', consent })])(
  'of a place nobody checked it says no more than its name and region',
  (entry) => {
    expect(Object.keys(thing(entry)).sort()).toEqual(
      ['@id', '@type', 'additionalType', 'containedInPlace', 'description', 'name', 'url'].sort(),
    );
  },
);

test('no word of an entry ends the script', () => {
  expect(jsonLdText(sample('regions', { level: 'city', title: '</script>' }), context)).not.toContain(
    '</script>',
  );
});

function thing(entry: Entry): Record<string, unknown> {
  return (jsonLd(entry, context) as Graph)['@graph'][1]!;
}

type Graph = { '@graph': Record<string, unknown>[] };
