/* The site of the bench as Eleventy makes it of what rivals-content.ts writes. Its templates are functions, its fastest kind. */
import { readFileSync } from 'node:fs';
import { card, page } from './_includes/page.mjs';

export default function configure(config) {
  const { bySlug, byType } = JSON.parse(readFileSync('data/lists.json', 'utf8'));
  const all = (api) => api.getFilteredByGlob('./entries/**/*.md').reverse();
  const members = (api) => {
    const lists = {};
    for (const item of all(api)) for (const slug of item.data.lists) (lists[slug] ??= []).push(item);
    return lists;
  };
  config.addCollection('members', (api) => members(api));
  config.addCollection('listPages', (api) =>
    Object.entries(members(api)).flatMap(([slug, items]) => {
      const { size, type } = bySlug[slug];
      const last = Math.ceil(items.length / size);
      return Array.from({ length: last }, (_, at) => ({
        ...{ slug, last, at, lists: byType[type] },
        items: items.slice(at * size, (at + 1) * size),
      }));
    }),
  );
  config.addCollection('plaques', (api) =>
    all(api)
      .filter(({ data }) => data.place)
      .flatMap((item) => ['plaque', 'plaque-a6'].map((size) => ({ item, size }))),
  );
  config.addTemplate('lists.11ty.js', {
    data: () => ({
      pagination: { data: 'collections.listPages', size: 1, alias: 'list' },
      permalink: ({ list }) => `lists/${list.slug}/${list.at > 0 ? `page/${list.at + 1}/` : ''}index.html`,
    }),
    render: ({ list }) =>
      page({
        title: list.slug,
        main: `<h1>${list.slug}</h1><nav class="filters">${list.lists
          .map(
            ({ slug, count }) =>
              `<a href="/lists/${slug}/"${slug === list.slug ? ' aria-current="page"' : ''}>${slug} <span>${count}</span></a>`,
          )
          .join(
            '',
          )}</nav><ul>${list.items.map(card).join('')}</ul><nav>第 ${list.at + 1} 页，共 ${list.last} 页</nav>`,
      }),
  });
  config.addTemplate('plaques.11ty.js', {
    data: () => ({
      pagination: { data: 'collections.plaques', size: 1, alias: 'plaque' },
      permalink: ({ plaque }) => `${plaque.item.url.slice(1)}${plaque.size}.html`,
    }),
    render: ({ plaque: { item } }) =>
      page({
        title: item.data.title,
        main: `<h1>${item.data.title}</h1><svg viewBox="0 0 45 45"><path d="${Array.from({ length: 90 }, (_, at) => `M${at % 45} ${at % 9}h7v1h-7z`).join('')}" /></svg>`,
      }),
  });
  return { dir: { input: '.', includes: '_includes', output: process.env.BENCH_OUT } };
}
