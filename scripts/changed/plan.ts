import { pageAddress } from '../page-address.ts';

/**
 * What has to happen so that a store of objects that holds the files `before` (paths with their hashes, of files.sha256) holds
 * `after`, in an order in which every page that is there finds what it names: what is named by its content, then pages and
 * data, then what leads to them, then deletions. Styles and scripts of earlier builds are not deleted: a page that somebody
 * opened needs them, and they say nothing of the content.
 */
export function uploadPlan(before: Files, after: Files): UploadPlan {
  const changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
  const sent = changed.filter((path) => !forServers.test(path)).sort();
  const gone = [...before.keys()]
    .filter((path) => !after.has(path) && !forServers.test(path) && !code.test(path))
    .sort();
  const stepOf = (path: string) => (forEver.test(path) ? 'assets' : last.test(path) ? 'last' : 'pages');
  const step = (name: string) => sent.filter((path) => stepOf(path) === name);
  return {
    assets: step('assets'),
    pages: step('pages'),
    // The version comes after everything that it stands for.
    last: [...step('last'), ...(sent.length + gone.length > 0 ? ['files.sha256', 'version.json'] : [])],
    delete: gone,
    purge: [...step('pages'), ...step('last'), ...gone].map(pageAddress),
  };
}

/** As scripts/headers/table.ts says what may be kept for ever, and what Pagefind names by its content. */
const forEver =
  /^(_astro|photos|admin\/assets)\/|^pagefind\/(fragment|index|filter)\/|^pagefind\/pagefind\..*\.pf_meta$/;
const code = /^(_astro|admin\/assets)\//;
const last = /^(pagefind\/pagefind-entry\.json|sw\.js|withdrawn\.json)$/;

/** Read by other hosts; a store of objects would only send them to visitors. */
const forServers = /^(_headers$|_server\/)/;

type Files = Map<string, string>;

/** Paths below the built folder, each list sorted; `purge` are addresses that a cache in front must forget. */
export interface UploadPlan {
  assets: string[];
  pages: string[];
  last: string[];
  delete: string[];
  purge: string[];
}
