import { mkdir } from 'node:fs/promises';
import { checkContent, type CheckedContent } from '../../src/checks/content.ts';
import { report } from '../../src/checks/report.ts';
import { makePhotos } from '../../src/photos/derive.ts';
import { assemble } from '../quarantine/assemble.ts';
import { standInReport } from '../quarantine/report.ts';
import { isShallow } from '../quarantine/versions.ts';
import type { Folders } from './folders.ts';
import { step } from './step.ts';
import type { Refused } from './unfit.ts';

/**
 * Checks the content and its photos, prints every fault and makes the photos. Answers with the folder to build from: the
 * content itself, or with `replace` a copy in which faulty entries are what they last were without fault. Undefined where
 * no site may be made of it. Entries that the inspection refused are as faulty as those that the checks refuse.
 */
export async function soundContent(
  folders: Folders,
  faulty: Faulty,
  { refused = new Map(), pictures = true }: { refused?: Refused; pictures?: boolean } = {},
): Promise<Sound | undefined> {
  const { content, copy, astroDir } = folders;
  const photosOf = async (contentDir: string) => {
    if (pictures) return makePhotos({ contentDir, cacheDir });
    await mkdir(`${cacheDir}/photos`, { recursive: true });
    return { faults: [] };
  };
  const checked = await step('检查内容', () => checkContent(content, { memory: `${astroDir}.checked` }));
  if (checked.faults.length > 0) console.error(report(checked.faults, checked.entries.length));
  const photos = await step('处理照片', () => photosOf(content));
  for (const { file, message } of photos.faults) console.error(`${file}：${message}`);
  const faultless = photos.faults.length === 0 && checked.faults.every(({ withholds }) => withholds);
  if (canBuild(checked) && refused.size === 0 && (faultless || faulty === 'leave-out'))
    return { checked, content, exceptions: !faultless };
  if (faulty !== 'replace') return undefined;

  const standIns = await step('找以前的版本', () => assemble({ content, to: copy, cacheDir, refused }));
  const said = standInReport(standIns, { shallow: await isShallow(content) });
  if (said) console.error(`\n${said}\n`);
  await photosOf(copy);
  const assembled = await checkContent(copy);
  return canBuild(assembled) ? { checked: assembled, content: copy, exceptions: true } : undefined;
}

/** Without its settings a site has no name; without the list of what was withdrawn, that might come back. */
function canBuild(checked: CheckedContent): checked is WithSettings {
  return checked.site !== undefined && checked.withdrawn !== undefined;
}

/** Kept between builds; the manifest of the photos that pages are made from lies there. */
export const cacheDir = '.cache';

/** What happens to entries with faults: nothing is built, they are left out, or their last good version is published. */
export type Faulty = 'refuse' | 'leave-out' | 'replace';

/** What a site may be made of. */
export interface Sound {
  checked: WithSettings;
  /** The folder to build from. */
  content: string;
  /** Whether something that the editors wrote is not published as they wrote it, beside what is withheld on purpose. */
  exceptions: boolean;
}

type WithSettings = CheckedContent & { site: NonNullable<CheckedContent['site']> };
