import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves the previous output in place, so that a page that did not change is not written again,
 * and removes what this build did not name: pages of entries that are gone, scripts and styles of earlier builds.
 */
export function keepOutput(): AstroIntegration {
  const started = Date.now();
  return {
    name: 'keep-output',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:done': async ({ dir, pages }) => {
        const out = fileURLToPath(dir);
        const named = new Set(pages.map(({ pathname }) => pathname.replace(/\/$/, '')));
        await removeWhere(
          out,
          async (path) => isStalePage(path, named) || (await isStaleAsset(out, path, started)),
        );
      },
    },
  };
}

/** Pages written outside Astro: the desk is a page of its own. */
const foreign = /^(admin|pagefind)\//;

function isStalePage(path: string, named: Set<string>): boolean {
  if (!path.endsWith('.html') || foreign.test(path)) return false;
  const folder = dirname(path) === '.' ? '' : dirname(path);
  return path.endsWith('index.html') ? !named.has(folder) : !named.has(path.replace(/\.html$/, ''));
}

async function isStaleAsset(out: string, path: string, started: number): Promise<boolean> {
  return /^(_astro|feeds)\//.test(path) && (await stat(join(out, path))).mtimeMs < started - 1000;
}

async function removeWhere(out: string, stale: (path: string) => Promise<boolean>): Promise<void> {
  for (const item of await readdir(out, { recursive: true, withFileTypes: true })) {
    const path = relative(out, join(item.parentPath, item.name)).replaceAll('\\', '/');
    if (!item.isFile() || !(await stale(path))) continue;
    await rm(join(out, path));
    await removeEmpty(out, dirname(path));
  }
}

async function removeEmpty(out: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const removed = await rmdir(join(out, folder)).then(
    () => true,
    () => false,
  );
  if (removed) await removeEmpty(out, dirname(folder));
}
