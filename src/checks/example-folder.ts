import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckedContent } from './content.ts';
import { exampleContent } from './rules/example-content.ts';
import type { Example, Files } from './rules/rule.ts';

/** The minute at which examples and fixtures are checked. */
const exampleNow = '2026-11-22 12:00';

/** Checks the good content with these files beside it, or in place of its own, in a folder that is gone afterwards. */
export async function checkWith(files: Files): Promise<CheckedContent & { root: string }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'content-')));
  try {
    for (const [path, content] of Object.entries({ ...exampleContent, ...files })) {
      if (content === null) continue;
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, file);
      else writeFileSync(file, content);
    }
    return { ...(await checkContent(root, { now: exampleNow })), root };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The files that show a rule's fault, or its mend. */
export function filesOf(example: Example, which: 'wrong' | 'right'): Files {
  if ('shown' in example) return example[which];
  const { file = 'families/gao-chunxiang/index.mdx', replace = '正文' } = example;
  return { [file]: exampleContent[file]!.replace(replace, () => example[which]) };
}
