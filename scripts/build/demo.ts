import { writeDemoContent } from '../demo-content.ts';
import { demoFolders } from './folders.ts';
import { buildSite, type Built } from './site.ts';
import { step } from './step.ts';

/** The options `--demo` and `--places 200` of a command, for parseArgs. */
export const demoOptions = {
  demo: { type: 'boolean', default: false },
  places: { type: 'string', default: '60' },
} as const;

/**
 * Builds the site with invented places beside the real content, without a desk, which could only edit the real one; returns
 * the folder of the finished site. Refuses a number of places that is none.
 */
export async function buildDemo(places: string): Promise<Built & { dist: string }> {
  if (!/^[1-9]\d{0,4}$/.test(places))
    throw new Error(`--places 写的是“${places}”。请写要编几间母婴室，例如 --places 200。`);
  const folders = demoFolders();
  await step('编示例', () => writeDemoContent({ count: Number(places), to: folders.content }));
  const built = await buildSite({ folders, desk: false, faulty: 'leave-out' });
  return { ...built, dist: folders.dist };
}
