/* The parts of every page of the bench in Eleventy, as in ../../hugo/layouts. */
const chrome = `<nav>${Array.from({ length: 24 }, (_, at) => `<a class="link" href="/section-${at}/"><svg viewBox="0 0 24 24"><path d="M4 4h16v16H4zM8 8h8v8H8z" /></svg><span>栏目 ${at}</span></a>`).join('')}</nav>`;
const names =
  'SiteName SiteDomain ColumnName ColumnDescription ColumnKeywords ColumnType ContentSource'.split(' ');

export const page = ({ title, description = '', name = '', url = '', date = '', head = '', main }) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="http://127.0.0.1:4321${url}">${names
    .map((key) => `<meta name="${key}" content="${name}">`)
    .join(
      '',
    )}<meta name="PubDate" content="${date}"><meta name="description" content="${description}"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}">${head}</head><body>${chrome}<main id="main">${main}</main>${chrome}</body></html>`;

const facts = (list) =>
  `<dl>${list.map(({ label, words }) => `<dt>${label}</dt><dd>${words}</dd>`).join('')}</dl>`;

export const card = ({ url, data }) =>
  `<li class="card"><a href="${url}"><h2>${data.title}</h2></a><p>${data.description}</p><p class="where">${data.crumbs.map(({ title }) => `<span>${title}</span>`).join(' ')}</p>${data.place ? facts(data.facts) : ''}<time>${data.date}</time></li>`;

export const entry = (data, content, related) =>
  page({
    ...data,
    url: data.page.url,
    head: `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: data.title, description: data.description })}</script>`,
    main: `<article><nav class="crumbs">${data.crumbs.map(({ title, path }) => `<a href="/${path}">${title}</a>`).join('')}</nav><h1>${data.title}</h1><p class="lead">${data.description}</p>${facts(data.facts)}<ul>${data.honors.map(({ title, level, year }) => `<li>${title} ${level} ${year ?? ''}</li>`).join('')}</ul><div class="prose">${content}</div></article><ul class="related">${related.map(card).join('')}</ul>`,
  });
