import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/content.ts';
import { report, reportForGitHub, reportJson } from '../src/checks/report.ts';
import { ruleDocumentation } from '../src/checks/rules/documentation.ts';
import { giveUp } from './desk-ports.ts';
import { oneOf } from './options.ts';

const formats = { text: report, json: reportJson, github: reportForGitHub };

try {
  const { values, positionals } = options();
  if (values.rules) console.log(ruleDocumentation());
  else await check(positionals[0], oneOf('format', values.format, Object.keys(formats) as Format[]));
} catch (error) {
  giveUp(error as Error);
}

/** Warnings and consent that ran out fail nothing: the office cannot mend the latter at once. */
async function check(folder: string | undefined, format: Format): Promise<void> {
  const { entries, faults, warnings } = await checkContent(folder);
  console.log(formats[format](faults, entries.length, warnings));
  process.exitCode = faults.every(({ withholds }) => withholds) ? 0 : 1;
}

function options() {
  try {
    return parseArgs({
      options: {
        rules: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    });
  } catch {
    throw new Error(
      `看不懂“${process.argv.slice(2).join(' ')}”。可以写：--rules、--format text|json|github，或者一个内容文件夹。`,
    );
  }
}

type Format = keyof typeof formats;
