import { entryHash } from '../../content-types/entry-hash.ts';

/**
 * Tells a visitor of the page 404 that what was at this address has been withdrawn. The site knows withdrawn entries by a hash
 * alone, so no page of their own can stand there, and the host answers 404, by which search engines forget the address. Where
 * the browser has no hashes (http without s) or no answer comes, the page's own words stay, which name this case too.
 */
export async function tellIfWithdrawn(page: HTMLElement): Promise<void> {
  const { base = '/', list = '' } = page.dataset;
  const [type, id] = decodeURIComponent(location.pathname.slice(base.length)).split('/');
  if (!type || !id || !globalThis.crypto?.subtle) return;
  const response = await fetch(list);
  if (!response.ok) return;
  const days = (await response.json()) as Record<string, string>;
  const day = days[await entryHash(type, id)];
  if (!day) return;
  const [year, month, date] = day.split('-').map(Number);
  const title = '这一页已经撤下了';
  document.title = title;
  page.querySelector('h1')!.textContent = title;
  page.querySelector('.lead')!.textContent =
    `${year} 年 ${month} 月 ${date} 日撤下，不再公开。可以搜一搜别的，或者从下面的入口进去。`;
}
