import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { firstList, sortAndFilter } from './bench-finder/measure.ts';
import { buildSite } from './build/site.ts';
import { launchChromium } from './chromium.ts';
import { writeDemoContent } from './demo-content.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Prints what the finder costs with many places, all of them invented: bytes a place, the time until the first list is
 * there on a slow telephone (Lighthouse's slow 4G: 150 ms, 1.6 Mbit/s; processor four times slower), and the time from a
 * tap until the list is drawn anew. `--built` uses the site of the run before.
 */
const { values } = parseArgs({
  options: { places: { type: 'string', default: '5000' }, built: { type: 'boolean', default: false } },
});
const folder = '.cache/bench-finder';
const dist = join(folder, 'dist');
if (!values.built) {
  const inFolder = (name: string) => join(folder, name);
  const folders = {
    content: inFolder('content'),
    copy: inFolder('sound-content'),
    outDir: inFolder('site'),
    astroDir: inFolder('astro'),
    dist,
  };
  await writeDemoContent({ count: Number(values.places), to: folders.content });
  const { ok } = await buildSite({ folders, desk: false, faulty: 'leave-out' });
  if (!ok) process.exit(1);
}

const data = readFileSync(join(dist, 'geo/nursing-rooms.places.json'));
const { count } = (JSON.parse(data.toString()) as { places: { count: number } }).places;
const page = readFileSync(join(dist, 'nursing-rooms/index.html'));
console.log(`\n${count} 处`);
console.log(
  `数据\t${gzipSync(data).length} 字节（gzip），每处 ${(gzipSync(data).length / count).toFixed(1)} 字节`,
);
console.log(`名单第一页\t${gzipSync(page).length} 字节（gzip）`);

const site = await serveCompressed(dist);
const browser = await launchChromium();
const list = await firstList(browser, `${site.url}nursing-rooms/`);
console.log(
  `首屏名单\t${list.list} 毫秒；带当时的开放状态 ${list.states} 毫秒；数据全部就绪 ${list.data} 毫秒（慢 4G，处理器慢 4 倍）`,
);
for (const slowdown of [1, 4]) {
  const times = await sortAndFilter(browser, `${site.url}nursing-rooms/`, slowdown);
  for (const { name, median, most } of times)
    console.log(`${name}\t中位 ${median} 毫秒，最慢 ${most} 毫秒（处理器慢 ${slowdown} 倍）`);
}
await browser.close();
await site.close();
