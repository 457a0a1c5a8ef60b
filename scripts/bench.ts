import { readFileSync, writeFileSync } from 'node:fs';
import { giveUp } from './desk-ports.ts';
import { forgetAside } from './bench/aside.ts';
import { measureSize } from './bench/size.ts';
import { gotWorse, lessOf, ratiosOf, tableOf, type Ratios } from './bench/table.ts';
import { readOptions } from './options.ts';

const recorded = new URL('bench/recorded.json', import.meta.url);

/**
 * Builds the pages of invented sites beside Hugo and Eleventy and prints what each took, and the ratios; `--out` writes them
 * as JSON. `--ci` builds the small size only and fails where a ratio is a quarter worse than the recorded one five times over;
 * `--record` writes the recorded ones anew.
 */
try {
  const options = readOptions({
    sizes: { type: 'string', default: '1000,10000' },
    out: { type: 'string', default: '.cache/bench.json' },
    ci: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  });
  const known = JSON.parse(readFileSync(recorded, 'utf8')) as Record<string, Ratios>;
  const found: Record<string, { rows: unknown; ratios: Ratios }> = {};
  const worse: string[] = [];
  const compare = async (size: number) => {
    const rows = await measureSize(size, { whole: !options.ci });
    const ratios = ratiosOf(rows);
    found[size] = { rows, ratios };
    console.log(tableOf(size, rows, ratios));
    return ratios;
  };
  for (const size of options.ci ? [1000] : options.sizes.split(',').map(Number)) {
    if (!(size >= 30)) throw new Error('--sizes 写几个 30 以上的数，例如 --sizes 1000,10000。');
    const before = known[size] ?? {};
    let ratios = await compare(size);
    // A neighbour on the same machine slows one run down, a change of ours every run.
    for (let again = 0; options.ci && again < 4 && gotWorse(ratios, before).length > 0; again++)
      ratios = lessOf(ratios, await compare(size));
    if (options.ci) worse.push(...gotWorse(ratios, before));
  }
  writeFileSync(options.out, `${JSON.stringify(found, null, 2)}\n`);
  if (options.record) {
    const ratios = Object.entries(found).map(([size, { ratios }]) => [size, ratios]);
    writeFileSync(recorded, `${JSON.stringify({ ...known, ...Object.fromEntries(ratios) }, null, 2)}\n`);
  }
  for (const sentence of worse) console.error(sentence);
  process.exitCode = worse.length > 0 ? 1 : 0;
} catch (error) {
  giveUp(error as Error);
} finally {
  forgetAside();
}
