/** A sitemap (sitemaps.org 0.9) of pages with absolute addresses and, where known, the minute of publishing in Beijing time. */
export function sitemap(pages: SitemapPage[]): string {
  const urls = pages.map(({ url, publishedAt }) => {
    const date = publishedAt ? `<lastmod>${publishedAt.replace(' ', 'T')}:00+08:00</lastmod>` : '';
    return `<url><loc>${url.replaceAll('&', '&amp;')}</loc>${date}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`;
}

/** A sitemap index: the absolute addresses of the sitemaps that together name every page, none of more than 50,000. */
export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map((url) => `<sitemap><loc>${url.replaceAll('&', '&amp;')}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('\n')}</sitemapindex>\n`;
}

export interface SitemapPage {
  /** Absolute. */
  url: string;
  /** YYYY-MM-DD HH:MM. */
  publishedAt?: string;
}
