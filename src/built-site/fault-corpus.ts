import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../checks/content.ts';
import { readCase } from '../checks/read-case.ts';
import { exampleContent } from '../checks/rules/example-content.ts';
import type { Files } from '../checks/rules/rule.ts';
import { withoutNumbers } from '../checks/text-rules.ts';
import { contentTypes } from '../content-types/index.ts';

/** The minute at which the fixtures of the rules are told. */
export const corpusNow = '2026-11-22 12:00';

/**
 * The cases of all rules' fixtures made ready to stand in one content folder: entries of the good content that a case changes
 * get an id, a title and a position of the case's own. Each knows what a report says of it.
 */
export function corpus(): Case[] {
  const folders = readdirSync(fixtures).flatMap((rule) =>
    readdirSync(new URL(`${rule}/`, fixtures)).map((name) => `${rule}/${name}`),
  );
  return folders.map((name, index) => {
    const folder = new URL(`${name}/`, fixtures);
    return made(name, index + 1, readCase(folder), readFileSync(new URL('expected.txt', folder), 'utf8'));
  });
}

/**
 * As many of the cases as can stand beside each other and are still told as each of them is alone, and the rest. `root` is a
 * folder for trying.
 */
export async function together(cases: Case[], root: string): Promise<{ packed: Case[]; apart: Case[] }> {
  const paths = new Map<string, number>();
  for (const path of cases.flatMap(({ files }) => Object.keys(files)))
    paths.set(path, (paths.get(path) ?? 0) + 1);
  const alone = ({ files }: Case) =>
    Object.keys(files).every((path) => paths.get(path) === 1 && !path.endsWith('.yml'));
  let packed = cases.filter(alone);
  for (;;) {
    writePack(root, packed);
    const { faults } = await checkContent(root, { now: corpusNow });
    const told = new Set(faults.map((fault) => printed(fault, root)));
    const fitting = packed.filter(({ owns, says }) => {
      const own = [...told].filter((line) =>
        owns.some((path) => line.startsWith(path) && /[/: ]/.test(line[path.length]!)),
      );
      return own.length === says.length && says.every((said) => told.has(said));
    });
    if (fitting.length === packed.length) break;
    packed = fitting;
  }
  return { packed, apart: cases.filter((one) => !packed.includes(one)) };
}

/** The cases in as few groups as can be told together by one report, word for word as each alone, under the ids of the good content. */
export async function grouped(cases: readonly Case[], root: string): Promise<Case[][]> {
  const groups: Case[][] = [];
  for (const one of cases) {
    let placed = false;
    for (const group of groups) {
      const paths = new Set(group.flatMap(({ original }) => Object.keys(original)));
      if (Object.keys(one.original).some((path) => paths.has(path))) continue;
      if ((placed = await areTold([...group, one], root))) group.push(one);
      if (placed) break;
    }
    if (!placed) groups.push([one]);
  }
  return groups;
}

async function areTold(cases: readonly Case[], root: string): Promise<boolean> {
  writePack(
    root,
    cases.map(({ original }) => ({ files: original })),
  );
  const { faults } = await checkContent(root, { now: corpusNow });
  const told = faults.map((fault) => printed(fault, root)).sort();
  const says = cases.flatMap(({ saysAlone }) => saysAlone).sort();
  return told.join('\n') === says.join('\n');
}

/** Writes the good content with these cases beside it, or in place of its own, into an empty folder. */
export function writePack(root: string, cases: readonly Pick<Case, 'files'>[]): void {
  rmSync(root, { recursive: true, force: true });
  const files: Files = Object.assign({}, exampleContent, ...cases.map(({ files }) => files));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, join(root, path));
    else writeFileSync(join(root, path), content);
  }
}

function made(name: string, number: number, given: Files, expected: string): Case {
  const marks = { id: `-x${number}`, title: `X${number}X`, lng: String(120.5 + number / 2000) };
  const touched = new Set(Object.keys(given).map((path) => path.split('/').slice(0, 2).join('/')));
  const renamed = [...touched].filter((path) => `${path}/index.mdx` in exampleContent);
  const ids = renamed.map((path) => path.split('/')[1]!);
  const whole: Files = { ...given };
  for (const file of renamed.map((path) => `${path}/index.mdx`))
    if (!(file in whole)) whole[file] = exampleContent[file]!;
  const files: Files = {};
  for (const [path, content] of Object.entries(whole)) {
    const [type = '', id = '', ...rest] = path.split('/');
    const moved = renamed.includes(`${type}/${id}`) ? [type, id + marks.id, ...rest].join('/') : path;
    files[moved] = path.endsWith('/index.mdx') ? marked(content, ids, marks) : content;
  }
  const says = told(expected).map((line) => ids.reduce((line, id) => withId(line, id, marks.id), line));
  return {
    name,
    fine: name.includes('/fine-'),
    original: given,
    files,
    owns: [...touched].map((path) => withoutNumbers(renamed.includes(path) ? path + marks.id : path)),
    says,
    saysAlone: told(expected),
    marks,
  };
}

/** Byte for byte, for some are not UTF-8. */
function marked(
  content: Files[string],
  ids: string[],
  { id: mark, title, lng }: Case['marks'],
): Files[string] {
  if (content === null || (typeof content === 'object' && 'linkTo' in content)) return content;
  const bytes = Buffer.from(content as string).toString('latin1');
  const changed = ids
    .reduce((text, id) => withId(text, id, mark), bytes)
    .replace(/^(title: .*?)(['"]?)(\r?)$/m, `$1${title}$2$3`)
    .replace(/^( *lng: )120\.63$/m, `$1${lng}`);
  return Buffer.from(changed, 'latin1');
}

function withId(text: string, id: string, mark: string): string {
  return text.replace(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), id + mark);
}

/** What blocks, as a report prints it, without the indentation; names of files with their numbers starred, as there. */
function told(expected: string): string[] {
  return expected
    .trim()
    .split(/\n\n(?=\S)/)
    .flatMap((block) => {
      const [place = '', ...lines] = block.split('\n');
      const found = /^(.*) [a-z-0-9]+ blocks-\w+$/.exec(place);
      return found
        ? [
            [
              `${withoutNumbers(found[1]!)} ${lines[0]!.slice(2)}`,
              ...lines.slice(1).map((line) => line.slice(2)),
            ].join('\n'),
          ]
        : [];
    });
}

/** A fault as `told` has it. */
function printed({ file, line, column, message, text }: Told, root: string): string {
  const place = [withoutNumbers(file.slice(root.length + 1)), ...(line ? [line, column] : [])].join(':');
  return `${place} ${message}${text ? `\n${text}` : ''}`;
}

/** Entries that a case has, as `type/id`. */
export function entriesOf({ files }: Case): string[] {
  return Object.keys(files)
    .filter((path) => path.endsWith('/index.mdx') && files[path] !== null)
    .map((path) => path.split('/').slice(0, 2).join('/'))
    .filter((path) => Object.hasOwn(contentTypes, path.split('/')[0]!));
}

const fixtures = new URL('../checks/fixtures/', import.meta.url);

type Told = { file: string; line: number; column: number; message: string; text: string };

/** One fixture of a rule. */
export interface Case {
  /** `mobile-number/plain`. */
  name: string;
  /** A neighbour of a fault that is none. */
  fine: boolean;
  /** What it changes in the good content. */
  original: Files;
  /** The same under an id of its own. */
  files: Files;
  /** The beginnings of the paths that are its own. */
  owns: string[];
  /** What a report says of it: place, sentence, what is quoted. */
  says: string[];
  /** The same under the ids of the good content. */
  saysAlone: string[];
  marks: { id: string; title: string; lng: string };
}
