import type { FieldSchema } from '../content-types/define.ts';
import type { Fault } from '../markdown/fault.ts';
import { readYaml, type YamlData } from './read-yaml.ts';

/** An entry file as its data and its body; what is missing or unreadable between the `---` lines is a fault. */
export function readFrontMatter(text: string, schema: FieldSchema): FrontMatter {
  const { yaml, ...rest } = splitFile(text);
  if (yaml === undefined) return { ...readYaml('', schema), ...refuse(rest.body) };
  return { ...readYaml(yaml, schema, 2), ...rest, readable: true };
}

/** An entry file's body alone, for an entry that has been checked. */
export function bodyOf(text: string): string {
  return splitFile(text).body;
}

/** The one rule for where front matter ends and the body begins; a file without front matter is all body. */
export function splitFile(file: string): { yaml?: string; body: string; bodyLine: number } {
  const text = withPlainLineEnds(file);
  const [whole, yaml = ''] = fenced.exec(text) ?? [];
  if (whole === undefined) return { body: text, bodyLine: 1 };
  return { yaml, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}

/** A file's text without byte order mark, every line ended by a line feed, as Git on Windows or an old editor may not leave it. */
export function withPlainLineEnds(file: string): string {
  return file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function refuse(text: string) {
  const [first = ''] = text.split('\n');
  const sign = signs.find(([beginning]) => beginning.test(text))!;
  const faults: Fault[] = [{ line: 1, column: 1, text: first.slice(0, 40), message: sign[1] }];
  return { faults, body: '', bodyLine: 1, readable: false };
}

const fenced = /^---[ \t]*\n(?:([^]*?)\n)??---[ \t]*(?:\n|$)/;

const signs: [RegExp, string][] = [
  [/^\s*$/, '文件是空的。请从编辑台重新写这一条，或者删去文件夹。'],
  [/^\+\+\+/, '开头用了 +++（TOML）。请改成 ---，字段写成“字段名: 内容”。'],
  [/^---[ \t]*\n/, '开头的字段后面少了结尾的 ---。请在字段和正文之间单独写一行 ---。'],
  [/^\s+---/, '第一行要是 ---，前面不能有空行或空格。'],
  [/^[^]?/, '文件开头没有字段。第一行要是 ---，接着是“字段名: 内容”，再一行 ---，然后是正文。'],
];

export interface FrontMatter extends YamlData {
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
  /** Whether there was any front matter to read. */
  readable: boolean;
}
