import { readFileSync } from 'node:fs';
import { exampleContent } from './rules/example-content.ts';
import type { Files } from './rules/rule.ts';

/**
 * A fixture's changes to the good content, from its case.txt: a file's path on a line of its own, then what happens to it.
 * `- ` and `+ ` lines are what is replaced by what, `+ ` lines alone a whole file, `~ ` lines the same with \u{…}, \x{…} (a byte)
 * and \{…*n} (repeated); `= path` copies a good file, `< name` one beside case.txt, `@ path` links to it, `!` takes it away.
 */
export function readCase(folder: URL): Files {
  const files: Files = {};
  const blocks = readFileSync(new URL('case.txt', folder), 'utf8')
    .trimEnd()
    .split(/\n(?=[^-+~=<@!# ])/);
  for (const block of blocks) {
    const [path = '', ...lines] = block.split('\n').filter((line) => !line.startsWith('# '));
    if (!path) continue;
    const base = String(files[path] ?? exampleContent[path] ?? '');
    files[path] = changed(base, lines, folder);
  }
  return files;
}

function changed(base: string, lines: string[], folder: URL): Files[string] {
  const [first = ''] = lines;
  const named = first.slice(2);
  if (first === '!') return null;
  if (first.startsWith('@ ')) return { linkTo: named };
  if (first.startsWith('< ')) return readFileSync(new URL(named, folder));
  const text = first.startsWith('= ') ? exampleContent[named]! : base;
  const edits = first.startsWith('= ') ? lines.slice(1) : lines;
  const old = edits.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const put = edits.filter((line) => /^[+~]( |$)/.test(line)).map((line) => line.slice(2));
  const escaped = edits.some((line) => line.startsWith('~'));
  if (!edits.length) return text;
  const replaced = old.length ? text.replace(old.join('\n'), () => put.join('\n')) : `${put.join('\n')}\n`;
  if (old.length && replaced === text) throw new Error(`“${old.join('\n')}” is not in the file.`);
  return escaped ? withEscapes(replaced) : replaced;
}

/** Bytes are written last: \x{…} may make what is no UTF-8. */
function withEscapes(text: string): Buffer {
  const spelt = text
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\\{(.+?)\*(\d+)\}/g, (_, unit: string, times: string) => unit.repeat(Number(times)));
  const parts = spelt.split(/\\x\{((?:[0-9a-f]{2})+)\}/i);
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 ? 'hex' : 'utf8')));
}
