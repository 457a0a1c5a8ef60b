import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { StepUse } from './bench-photos/run-step.ts';
import { measureSettings } from './bench-photos/settings.ts';
import { cleanEnvironment } from './build/clean-environment.ts';
import { giveUp } from './desk-ports.ts';
import { photoBytes } from './generate/photo.ts';
import { readOptions } from './options.ts';

/**
 * What photos cost: `npm run bench:photos -- --photos 300` runs the build's step over so many of 12 megapixels, cold and warm;
 * `--from FOLDER` takes the JPEGs there instead of invented ones; `--settings` prints what each way to encode gives.
 */
try {
  const options = readOptions({
    photos: { type: 'string', default: '300' },
    from: { type: 'string', default: '' },
    settings: { type: 'boolean', default: false },
  });
  sharp.concurrency(1);
  const photographs = await (options.from ? photographsIn(options.from) : inventedPhotos());
  if (options.settings) {
    const rows = await measureSettings(photographs);
    console.table(
      rows.map(({ name, kilobytes, milliseconds, ssim }) => ({
        ...{ setting: name, 'KB a photo': Math.round(kilobytes), 'CPU ms a photo': Math.round(milliseconds) },
        'SSIM at 960': ssim.toFixed(3),
      })),
    );
  } else await runStep(photographs, Number(options.photos));
} catch (error) {
  giveUp(error as Error);
}

/** In .cache/bench-photos, which is taken away afterwards. */
async function runStep(photographs: Buffer[], count: number): Promise<void> {
  const folder = '.cache/bench-photos';
  const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
  await rm(folder, { recursive: true, force: true });
  for (let photo = 0; photo < count; photo++) {
    await mkdir(join(content, `activities/${photo}`), { recursive: true });
    // What stands behind a JPEG's end makes it another file of the same picture.
    const bytes = Buffer.concat([photographs[photo % photographs.length]!, Buffer.from(`${photo}`)]);
    await writeFile(join(content, `activities/${photo}/photo.jpg`), bytes);
  }
  const runs = [];
  for (const run of ['cold', 'warm']) runs.push({ run, ...(await step(content, cache)) });
  const [cold, warm] = runs;
  console.table(
    runs.map(({ run, photos, faults, seconds, megabytes }) => ({
      ...{ run, photos, faults, 'CPU s': seconds.toFixed(1) },
      ...{ 'CPU s a photo': (seconds / photos).toFixed(3), 'peak MB': Math.round(megabytes) },
    })),
  );
  console.log(`warm ÷ cold: ${((warm!.seconds / cold!.seconds) * 100).toFixed(2)} %`);
  await rm(folder, { recursive: true });
}

async function step(content: string, cache: string): Promise<StepUse> {
  const child = fork('scripts/bench-photos/run-step.ts', [content, cache], {
    env: cleanEnvironment(process.env),
  });
  const [used] = (await once(child, 'message')) as [StepUse];
  await once(child, 'exit');
  return used;
}

function inventedPhotos(): Promise<Buffer[]> {
  return Promise.all(['1', '2', '3', '4'].map(photoBytes));
}

async function photographsIn(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => /\.jpe?g$/i.test(name)).sort();
  if (names.length === 0) throw new Error(`${folder} 里没有 JPEG 照片。`);
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}
