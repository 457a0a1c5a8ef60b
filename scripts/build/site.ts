import { build } from 'astro';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../../src/checks/handed-over.ts';
import { lattice } from '../../src/components/site/lattice.ts';
import { photosShownIn, placePhotos } from '../../src/photos/publish.ts';
import { makeShareImages } from '../../src/photos/share-image.ts';
import { policyVariable } from '../../src/page-policy.ts';
import { buildDesk } from '../desk.ts';
import { metaPolicyText } from '../headers/policy.ts';
import { plainPolicy, writeHeaders } from '../headers/write.ts';
import type { ExpectedEntry } from '../inspect/expected-lists.ts';
import { inspectSite } from '../inspect/site.ts';
import { siteAddress } from '../site-address.ts';
import { indexSite } from '../search-index.ts';
import { readLockFile } from '../supply-chain/lock-file.ts';
import { sbomOf } from '../supply-chain/sbom.ts';
import { sourceOf } from '../version/source.ts';
import { names, writeVersion } from '../version/version-file.ts';
import { siteFolders, type Folders } from './folders.ts';
import { alone } from './lock.ts';
import { publishFolder, settleFolder } from './publish-folder.ts';
import { quietly } from './quietly.ts';
import { cacheDir, soundContent, type Faulty, type Sound } from './sound-content.ts';
import { step } from './step.ts';
import { blame, Unfit, type Refused } from './unfit.ts';
import { keepCache, openCache } from './warm-cache.ts';

/**
 * Builds the whole site into dist/ (or where `folders` says), no two at a time: content check, photos, pages, desk, search
 * index, inspection, then the swap; `only` leaves out what is no page. With faults in the content it refuses and leaves
 * dist/ as it was, unless `faulty` says otherwise; it throws where what was built is not what the content implies. With
 * `replace` it builds again without the entries whose pages the inspection refused.
 */
export async function buildSite({
  faulty = 'refuse',
  folders = siteFolders(),
  desk = true,
  only,
}: BuildOptions = {}): Promise<Built> {
  return alone(`${cacheDir}/build.lock`, async () => {
    await settleFolder(folders.dist);
    const refused: Refused = new Map();
    for (;;) {
      const sound = await soundContent(folders, faulty, { refused, pictures: !only });
      if (!sound) {
        console.error(`\n内容有问题，没有生成网站；${folders.dist} 里还是上一次的。改好后再来一次。`);
        return { ok: false, exceptions: false };
      }
      const warm = await openCache(folders);
      try {
        await buildFrom(sound, folders, { desk: desk && !only, search: !only });
      } catch (error) {
        if (warm) throw new StaleCache((error as Error).message, { cause: error });
        if (faulty === 'replace' && blame(error, sound.checked.entries, refused)) continue;
        throw error;
      }
      await keepCache(folders);
      await step('换上新网站', () => publishFolder(folders.outDir, folders.dist));
      return { ok: true, exceptions: sound.exceptions };
    }
  });
}

/** What failed was built upon what an earlier build had left; from nothing it may succeed. */
export class StaleCache extends Error {}

async function buildFrom(
  { content, checked }: Sound,
  { outDir, astroDir }: Folders,
  { desk, search }: Parts,
) {
  // The package of the holidays reckons by the computer's clock, and a day too early west of Greenwich.
  process.env['TZ'] = 'Asia/Shanghai';
  // Astro calls the loaders, which ask where the content is and what was found in it.
  process.env['CONTENT_DIR'] = content;
  handOver(content, checked);
  process.env[policyVariable] = metaPolicyText(plainPolicy(checked.site, siteAddress().pathname));
  await step('画分享图', () => makeShareImages({ outDir, cacheDir, lattice }));
  await step('生成页面', () => quietly(() => build({ outDir, cacheDir: astroDir, logLevel: 'warn' })));
  const { href: siteUrl, pathname: base } = siteAddress();
  const desking = () => buildDesk({ outDir, content, siteUrl, entries: checked.entries });
  const built = desk ? await step('打包编辑台', desking) : undefined;
  if (search) await step('建立搜索索引', () => indexSite(outDir, checked.words, `${astroDir}.search`));
  await writeFile(join(outDir, 'sbom.cdx.json'), JSON.stringify(sbomOf(readLockFile())));
  const { site } = checked;
  const later = Object.values(names);
  const photos = new Set<string>();
  const seen = (html: string) => photosShownIn(html).forEach((name) => photos.add(name));
  await step('写安全设置', () => writeHeaders({ outDir, base, site, desk: built?.policy, later, seen }));
  await step('收起不公开的照片', () => placePhotos(photos, { cacheDir, outDir }));
  const hashes = await step('检查生成的网站', () => inspect(outDir, `${astroDir}.inspected`, checked));
  await writeVersion(outDir, await sourceOf(content), hashes);
}

/** Throws where the site is not what it should be; answers with the SHA-256 of every file. */
function inspect(outDir: string, memory: string, { entries, site }: Sound['checked']): Map<string, string> {
  const shown = entries.filter(({ data }) => data) as ExpectedEntry[];
  const { faults, hashes } = inspectSite({
    outDir,
    entries: shown,
    contact: JSON.stringify(site.contact),
    memory,
  });
  if (faults.length > 0) throw new Unfit(faults);
  return hashes;
}

interface BuildOptions {
  faulty?: Faulty;
  folders?: Folders;
  /** Whether the editing desk is part of the site. */
  desk?: boolean;
  /** Leaves out the search index, the desk, and pictures that were not made before. */
  only?: 'pages';
}

interface Parts {
  desk: boolean;
  search: boolean;
}

/** What became of a build. */
export interface Built {
  ok: boolean;
  /** See soundContent. */
  exceptions: boolean;
}
