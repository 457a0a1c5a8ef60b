import { makePhotos } from '../../src/photos/derive.ts';

/** A run of the photos' step in a process of its own, which says what it used: CPU seconds and the peak of its memory. */
const [contentDir = '', cacheDir = ''] = process.argv.slice(2);
const { manifest, faults } = await makePhotos({ contentDir, cacheDir });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const used: StepUse = {
  photos: Object.keys(manifest).length,
  faults: faults.length,
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: maxRSS / 1024,
};
process.send!(used);

/** What the step used. */
export interface StepUse {
  photos: number;
  faults: number;
  /** Of CPU. */
  seconds: number;
  /** At the peak. */
  megabytes: number;
}
