import lighthouse from 'lighthouse';
import { templates } from '../src/built-site/pages.ts';
import { launchChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { readOptions } from './options.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * Prints for one page of every template of the built site what Lighthouse says of it on its slow telephone (150 ms, 1.6
 * Mbit/s, processor four times slower): scores, times in milliseconds, layout shift, bytes over the wire, and what it found
 * wanting. `--only` takes part of an address; `--times 3` the median of three runs, for a busy machine.
 */
const { only = '', times = '1' } = readOptions({ only: { type: 'string' }, times: { type: 'string' } });
const port = await freePort();
const site = await serveCompressed('dist');
const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
const paths = templates().filter((path) => path.includes(only));

console.log(['页面', '速度', '无障碍', '规范', '搜索引擎', 'FCP', 'LCP', 'TBT', 'CLS', '字节'].join('\t'));
for (const path of paths) {
  const runs: Run[] = [];
  for (let nth = 0; nth < Number(times); nth++) runs.push(await run(path));
  runs.sort((one, other) => one.scores[0]! - other.scores[0]!);
  const { scores, measured, wanting } = runs[Math.floor(runs.length / 2)]!;
  console.log([path, ...scores, ...measured].join('\t'));
  for (const audit of wanting) console.log(`\t${audit}`);
}
await browser.close();
await site.close();

async function run(path: string): Promise<Run> {
  const result = await lighthouse(new URL(path, site.url).href, { port, logLevel: 'silent', output: 'json' });
  const { audits, categories } = result!.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
    measured: [
      ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) =>
        Math.round(value(id)),
      ),
      Number(value('cumulative-layout-shift').toFixed(3)),
      Math.round(value('total-byte-weight')),
    ],
    wanting: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]!.title}`),
  };
}

interface Run {
  scores: number[];
  measured: number[];
  wanting: string[];
}
