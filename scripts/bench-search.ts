import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusOf } from './bench-search/corpora.ts';
import { missesOf } from './bench-search/misses.ts';
import { isWanted, readOptions } from './bench-search/options.ts';
import { rowsOf } from './bench-search/rows.ts';
import { runEngine, type EngineRun } from './bench-search/run-engine.ts';
import { tableOf } from './bench-search/table.ts';
import { launchChromium } from './chromium.ts';

/** Compares search engines on the same pages and queries; scripts/bench-search/README.md says what is measured. */
const options = readOptions(process.argv.slice(2));
const results = [];
for (const name of options.corpora) {
  const corpus = await corpusOf(name);
  const queries = corpus.queries.filter(({ kind }) => isWanted(kind, options.kinds));
  if (queries.length === 0) continue;
  const runs: EngineRun[] = [];
  for (const engine of options.engines) {
    // One browser for each, so that none waits for another's memory to be tidied.
    const browser = await launchChromium();
    runs.push(
      await runEngine(
        engine,
        { ...corpus, queries },
        {
          browser,
          folder: join('.cache', 'bench-search', name, engine),
          bytes: options.bytes,
          progress: (text) => console.error(`${name} ${engine}: ${text}`),
        },
      ),
    );
    await browser.close();
  }
  const rows = rowsOf(runs);
  const misses = missesOf(runs);
  console.log(`\n${name}: ${corpus.pages.length} pages\n${tableOf(rows)}\n`);
  if (options.misses)
    for (const { engine, kind, text, precision, recall } of misses)
      console.log([engine, kind, text, precision, recall].join('\t'));
  results.push({ corpus: name, pages: corpus.pages.length, rows, misses });
}
if (options.json) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
