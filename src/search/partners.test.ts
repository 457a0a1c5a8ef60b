import { afterEach, expect, it, vi } from 'vitest';
import { mergePartners } from './partners.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells a partner on the same host from the own site by its address', async () => {
  vi.stubGlobal('location', { href: 'https://a.cn/search/' });
  vi.stubGlobal('fetch', async (url: string) =>
    url.startsWith('https://a.cn/gusu/')
      ? Response.json({ languages: { unknown: { hash: 'unknown_1' } } })
      : Promise.reject(new TypeError('Failed to fetch')),
  );
  const added: string[] = [];
  const pagefind = {
    options: async () => undefined,
    mergeIndex: async (base: string) => void added.push(base),
  };
  const partners = [
    { name: '姑苏', url: 'https://a.cn/gusu/' },
    { name: '打不开', url: 'https://b.cn/' },
  ];
  const { missing, siteOf } = await mergePartners(partners, {
    pagefind: pagefind as unknown as Parameters<typeof mergePartners>[1]['pagefind'],
    name: '市里',
    ranking: {},
  });
  expect(added).toEqual(['https://a.cn/gusu/pagefind/']);
  expect(missing).toEqual(['打不开']);
  expect(siteOf('/workers/x/')).toBe('市里');
  expect(siteOf('https://a.cn/gusu/workers/x/')).toBe('姑苏');
  expect(siteOf('/gusu/workers/x/')).toBe('姑苏');
});
