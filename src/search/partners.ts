import type { Entry, Merged, Merging, Partner } from './pagefind.ts';

/** Adds the indexes of the partners that answer soon and whole. */
export async function mergePartners(
  partners: Partner[],
  { pagefind, name, ranking }: Merging,
): Promise<Merged> {
  await pagefind.options({ mergeFilter: { 站点: name } });
  // Pagefind keeps an index that it could not load, and then finds nothing at all.
  const there = await Promise.all(partners.map(({ url }) => answers(`${url}pagefind/`)));
  for (const { url, name } of partners.filter((_, at) => there[at]))
    await pagefind.mergeIndex(`${url}pagefind/`, {
      mergeFilter: { 站点: name },
      language: 'unknown',
      ranking,
    });
  return {
    missing: partners.filter((_, at) => !there[at]).map(({ name }) => name),
    siteOf(url) {
      const { href } = new URL(url, location.href);
      return partners.find((partner) => href.startsWith(partner.url))?.name ?? name;
    },
  };
}

async function answers(folder: string): Promise<boolean> {
  const aborter = new AbortController();
  setTimeout(() => aborter.abort(), patience);
  const get = (file: string) => fetch(folder + file, { signal: aborter.signal });
  try {
    const { languages } = (await (await get('pagefind-entry.json')).json()) as Entry;
    return (await get(`pagefind.${languages.unknown!.hash}.pf_meta`)).ok;
  } catch {
    return false;
  }
}

/** Milliseconds. */
const patience = 4000;
