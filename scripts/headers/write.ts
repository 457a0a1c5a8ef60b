import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/content-types/site.ts';
import { hostFiles } from './hosts.ts';
import { inlineHashes } from './inline.ts';
import { withPolicy } from './meta.ts';
import { metaPolicyText, pagePolicy, policyText, type Policy } from './policy.ts';
import { headerTable } from './table.ts';

/**
 * Gives the built folder its security headers: the policy in every public page, and beside the pages the files from which
 * Cloudflare, Netlify, nginx and Caddy are told them (_headers, _server/).
 */
export function writeHeaders({ outDir, base, site, desk, later = [] }: Built): void {
  const files = globSync('**/*.html', { cwd: outDir, exclude: ['admin/**', 'pagefind/**'] });
  const pages = files.map((file) => ({ file, html: readFileSync(join(outDir, file), 'utf8') }));
  const policy = pagePolicy({
    partners: site.partners.map(({ url }) => url),
    tiles: site.map ? tianditu : [],
    ...hashesOf(pages),
  });
  for (const { file, html } of pages) {
    const next = withPolicy(html, metaPolicyText(policy));
    if (next !== html) writeFileSync(join(outDir, file), next);
  }
  const headers = headerTable({ page: policyText(policy), ...(desk ? { desk: policyText(desk) } : {}) });
  const items = itemsOf(outDir, later);
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), `${note}\n${text(headers, { base, items })}\n`);
  }
}

/** Sorted, so that the same site gives the same files, whatever an earlier build left. */
function itemsOf(outDir: string, later: readonly string[]): { name: string; isFolder: boolean }[] {
  const there = readdirSync(outDir, { withFileTypes: true })
    .filter(({ name }) => !/^_(headers|server)$/.test(name) && !later.includes(name))
    .map((item) => ({ name: item.name, isFolder: item.isDirectory() }));
  return [...there, ...later.map((name) => ({ name, isFolder: false }))].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** Where the tiles of the base map come from (components/finder/base-map.ts). */
const tianditu = ['https://*.tianditu.gov.cn'];

const note = '# 由 npm run build 写成，不要改：要改的在 scripts/headers/table.ts。';

function hashesOf(pages: { html: string }[]): { scripts: string[]; styles: string[] } {
  const found = pages.map(({ html }) => inlineHashes(html));
  const unique = (lists: string[][]) => [...new Set(lists.flat())].sort();
  return {
    scripts: unique(found.map(({ scripts }) => scripts)),
    styles: unique(found.map(({ styles }) => styles)),
  };
}

interface Built {
  outDir: string;
  /** `/`, or the sub-path, ending in a slash. */
  base: string;
  site: Pick<Site, 'partners' | 'map'>;
  /** The policy of the desk, where the site has one. */
  desk?: Policy | undefined;
  /** Files that will be put at the top of the folder after this. */
  later?: readonly string[];
}
