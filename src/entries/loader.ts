import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, resolve, sep } from 'node:path';
import { contentFolder } from '../checks/content-folder.ts';
import type { CheckedContent, CheckedEntry } from '../checks/content.ts';
import { handedOver } from '../checks/handed-over.ts';
import type { TypeId } from '../content-types/index.ts';

/**
 * Loads the entries of a type that passed the checks, as data only: nothing in content/ becomes a module, nothing is executed.
 * Entries with faults are left out; while developing they are listed again after every change.
 */
export function checkedEntries(type: TypeId): Loader {
  return loaderOf(type, (content, context) => {
    context.store.clear();
    const shown = new Set(content.entries.flatMap(({ type, id, data }) => (data ? [`${type}/${id}`] : [])));
    for (const { id, data, file, ...entry } of content.entries) {
      if (entry.type !== type || !data) continue;
      context.store.set({ id, data, digest: digestOf(entry, shown), filePath: relative('.', file) });
    }
  });
}

/** Changes with the file and with which of the entries that its text links to are withheld. */
function digestOf(
  { digest, links }: Pick<CheckedEntry, 'digest' | 'links'>,
  shown: ReadonlySet<string>,
): string {
  const targets = links.map(({ type, id }) => `${type}/${id}`);
  return [digest, ...targets.filter((target) => !shown.has(target))].join(' ');
}

/** Loads the site's settings from the content folder's site.yml as the one entry `site`. */
export function checkedSite(): Loader {
  return loaderOf('site', ({ site }, { store, generateDigest }) => {
    // While it is being mended the last good settings stay; without any there is no site.
    if (!site && store.has('site')) return;
    if (!site)
      throw new Error(
        `${contentFolder()}/site.yml 有错误，网站没有名称和主办单位，不能生成。请先改好这个文件。`,
      );
    store.set({ id: 'site', data: site, digest: generateDigest(JSON.stringify(site)) });
  });
}

/** Loads what was withdrawn as the one entry `withdrawn`. */
export function checkedWithdrawn(): Loader {
  return loaderOf('withdrawn', ({ withdrawn }, { store, generateDigest }) => {
    if (!withdrawn) return;
    store.set({ id: 'withdrawn', data: withdrawn, digest: generateDigest(JSON.stringify(withdrawn)) });
  });
}

function loaderOf(name: string, fill: (content: CheckedContent, context: LoaderContext) => void): Loader {
  const load = async (context: LoaderContext) => {
    const content = await checkedOnce();
    fill(content, context);
  };
  return {
    name: `checked-${name}`,
    load: async (context) => {
      await load(context);
      let soon: NodeJS.Timeout | undefined;
      const again = (path: string) => {
        if (!resolve(path).startsWith(resolve(contentFolder()) + sep)) return;
        changedAt = performance.now();
        clearTimeout(soon);
        soon = setTimeout(
          () => void load(context).catch((error: Error) => console.error(error.message)),
          100,
        );
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, again);
    },
  };
}

/** One check serves all loaders; while developing, one that began after the last change: many files may change at once. */
let latest: { at: number; content: Promise<CheckedContent> } | undefined;
let changedAt = 0;

function checkedOnce(): Promise<CheckedContent> {
  if (!latest || latest.at < changedAt) latest = { at: performance.now(), content: checkAndReport() };
  return latest.content;
}

/** What the build has checked already; else the checks, which it takes Vite a second to load, are loaded now. */
async function checkAndReport(): Promise<CheckedContent> {
  const checked = handedOver(contentFolder());
  if (checked) return checked;
  const { checkContent } = await import('../checks/content.ts');
  const { report } = await import('../checks/report.ts');
  const content = await checkContent();
  if (import.meta.env.DEV && content.faults.length > 0)
    console.error(report(content.faults, content.entries.length));
  return content;
}
