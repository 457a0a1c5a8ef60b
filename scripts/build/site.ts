import { build } from 'astro';
import { checkContent } from '../../src/checks/content.ts';
import { report } from '../../src/checks/report.ts';
import { lattice } from '../../src/components/site/lattice.ts';
import { makePhotos } from '../../src/photos/derive.ts';
import { keepShownPhotos } from '../../src/photos/publish.ts';
import { makeShareImages } from '../../src/photos/share-image.ts';
import { buildDesk } from '../desk.ts';
import { writeHeaders } from '../headers/write.ts';
import { siteAddress } from '../site-address.ts';
import { indexSite } from '../search-index.ts';
import { siteFolders, type Folders } from './folders.ts';
import { publishFolder } from './publish-folder.ts';
import { step } from './step.ts';

/**
 * Builds the whole site into dist/ (or where `folders` says): content check, photos, pages, desk, search index, then the swap.
 * With faults in the content it refuses and leaves dist/ as it was; `tolerant` leaves the faulty entries out instead.
 */
export async function buildSite({
  tolerant = false,
  folders = siteFolders(),
  desk = true,
}: BuildOptions = {}): Promise<{ ok: boolean }> {
  const { content, outDir, astroDir, dist } = folders;
  // Astro calls the loaders, which ask where the content is.
  process.env['CONTENT_DIR'] = content;
  const { faults, entries, site, words } = await step('检查内容', () => checkContent(content));
  if (faults.length > 0) console.error(report(faults, entries.length));
  if (!site || (faults.some(({ withholds }) => !withholds) && !tolerant)) {
    console.error(`\n内容有问题，没有生成网站；${dist} 里还是上一次的。改好后再来一次。`);
    return { ok: false };
  }
  const photos = await step('处理照片', () => makePhotos({ contentDir: content, cacheDir, outDir }));
  for (const { file, message } of photos.faults) console.error(`${file}：${message}`);
  if (photos.faults.length > 0 && !tolerant) return { ok: false };
  await step('画分享图', () => makeShareImages({ outDir, cacheDir, lattice }));
  await step('生成页面', () => build({ outDir, cacheDir: astroDir, logLevel: 'warn' }));
  await step('收起不公开的照片', () => keepShownPhotos({ cacheDir, outDir }));
  const built = desk
    ? await step('打包编辑台', () => buildDesk({ outDir, content, siteUrl: siteAddress().href }))
    : undefined;
  await step('建立搜索索引', () => indexSite(outDir, words));
  await step('写安全设置', () =>
    writeHeaders({ outDir, base: siteAddress().pathname, site, desk: built?.policy }),
  );
  await step('换上新网站', () => publishFolder(outDir, dist));
  return { ok: true };
}

const cacheDir = '.cache';

interface BuildOptions {
  tolerant?: boolean;
  folders?: Folders;
  /** Whether the editing desk is part of the site. */
  desk?: boolean;
}
