import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/content-types/site.ts';
import { filesBelow } from '../../src/files-below.ts';
import { speculationRules } from '../../src/outputs/speculation-rules.ts';
import { hostFiles } from './hosts.ts';
import { hashOf, hasInline, inlineHashes } from './inline.ts';
import { metaOf, withPolicy } from './meta.ts';
import { metaPolicyText, pagePolicy, policyText, type Policy } from './policy.ts';
import { headerTable } from './table.ts';

/**
 * Gives the built folder its security headers: the policy in every public page that does not bring it already, and beside the
 * pages the files from which Cloudflare, Netlify, nginx and Caddy are told them (_headers, _server/). Shows each page's HTML,
 * read as Latin-1, to `seen`, so that it is read once.
 */
export function writeHeaders({ outDir, base, site, desk, later = [], seen = () => {} }: Built): void {
  const files = filesBelow(outDir).filter((file) => /^(?!(admin|pagefind)\/).*\.html$/.test(file));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const plain = metaOf(metaPolicyText(plainPolicy(site, base)));
  const without: string[] = [];
  for (const file of files) {
    // What is looked for is ASCII, and reading UTF-8 takes three times as long.
    const html = readFileSync(join(outDir, file), 'latin1');
    seen(html);
    if (hasInline(html)) {
      const inline = inlineHashes(readFileSync(join(outDir, file), 'utf8'));
      for (const hash of inline.scripts) scripts.add(hash);
      for (const hash of inline.styles) styles.add(hash);
    }
    if (!html.includes(plain)) without.push(file);
  }
  const isPlain = scripts.size + styles.size === 0;
  const policy = plainPolicy(site, base, { scripts: [...scripts], styles: [...styles].sort() });
  for (const file of isPlain ? without : files) {
    const html = readFileSync(join(outDir, file), 'utf8');
    writeFileSync(join(outDir, file), withPolicy(html, metaPolicyText(policy)));
  }
  const headers = headerTable({ page: policyText(policy), ...(desk ? { desk: policyText(desk) } : {}) });
  const items = itemsOf(outDir, later);
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), `${note}\n${text(headers, { base, items })}\n`);
  }
}

/**
 * The policy of the pages of a site with these settings: of what is inline it names the rules for fetching ahead, which every
 * page has, and the hashes that are given.
 */
export function plainPolicy(
  site: Built['site'],
  base: string,
  { scripts, styles }: { scripts: string[]; styles: string[] } = { scripts: [], styles: [] },
): Policy {
  return pagePolicy({
    partners: site.partners.map(({ url }) => url),
    tiles: site.map ? tianditu : [],
    scripts: [...new Set([hashOf(speculationRules(base)), ...scripts])].sort(),
    styles,
  });
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

interface Built {
  outDir: string;
  /** `/`, or the sub-path, ending in a slash. */
  base: string;
  site: Pick<Site, 'partners' | 'map'>;
  /** The policy of the desk, where the site has one. */
  desk?: Policy | undefined;
  /** Files that will be put at the top of the folder after this. */
  later?: readonly string[];
  seen?: (html: string) => void;
}
