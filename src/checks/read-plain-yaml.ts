import type { FieldSchema } from '../content-types/define.ts';

/**
 * YAML as the desk writes it (block maps and lists, one-line scalars) as data and as the offset at which each path begins:
 * what readYaml would read, ten times as fast. Nothing for any other YAML, right or wrong; a test holds them to each other.
 */
export function readPlainYaml(text: string, schema: FieldSchema): PlainYaml | undefined {
  if (strange.test(text)) return undefined;
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const typed = text.slice(start, end === -1 ? text.length : end);
    const indent = typed.search(/\S/);
    if (indent < 0) return undefined;
    lines.push({ indent, content: typed.slice(indent).trimEnd(), start: start + indent });
    start += typed.length + 1;
  }
  const starts = new Map([['', 0]]);
  try {
    const { value = {}, next } = readMap({ lines, starts }, 0, 0, schema, '');
    return next === lines.length ? { data: value, starts } : undefined;
  } catch (error) {
    if (error === otherYaml) return undefined;
    throw error;
  }
}

function readMap(
  source: Source,
  from: number,
  indent: number,
  field: FieldSchema | undefined,
  path: string,
): Read {
  const { lines, starts } = source;
  const data: Record<string, unknown> = {};
  const seen = new Set<string>();
  let at = from;
  while (at < lines.length && lines[at]!.indent === indent && !lines[at]!.content.startsWith('- ')) {
    const { content, start } = lines[at]!;
    const [whole, name = ''] = keyed.exec(content) ?? [];
    if (whole === undefined || seen.has(name) || name === '__proto__') throw otherYaml;
    seen.add(name);
    const key = path === '' ? name : `${path}.${name}`;
    starts.set(key, start);
    const inner = field?.properties?.[name];
    const { value, next } = readValue(source, at, indent, content.slice(whole.length), inner, key);
    if (value !== undefined) data[name] = value;
    at = next;
  }
  if (lines[at] && lines[at]!.indent > indent) throw otherYaml;
  return { value: seen.size && Object.keys(data).length ? data : undefined, next: at };
}

function readValue(
  source: Source,
  at: number,
  indent: number,
  typed: string,
  field: FieldSchema | undefined,
  path: string,
): Read {
  const following = source.lines[at + 1];
  if (typed) {
    if (following && following.indent > indent) throw otherYaml;
    return { value: scalar(typed, field), next: at + 1 };
  }
  if (!following || following.indent < indent) return { value: undefined, next: at + 1 };
  if (following.content.startsWith('- '))
    return readList(source, at + 1, following.indent, field?.items, path);
  if (following.indent === indent) return { value: undefined, next: at + 1 };
  return readMap(source, at + 1, following.indent, field, path);
}

/** Items that are scalars or maps; a map's first key stands behind the dash and counts as indented by it. */
function readList(
  source: Source,
  from: number,
  indent: number,
  field: FieldSchema | undefined,
  path: string,
): Read {
  const { lines, starts } = source;
  const items: unknown[] = [];
  let at = from;
  while (at < lines.length && lines[at]!.indent === indent && lines[at]!.content.startsWith('- ')) {
    const { content, start } = lines[at]!;
    const typed = content.slice(2);
    if (typed.startsWith(' ') || mistyped.test(content)) throw otherYaml;
    const key = path === '' ? String(items.length) : `${path}.${items.length}`;
    starts.set(key, start + 2);
    if (keyed.test(typed)) {
      lines[at] = { indent: indent + 2, content: typed, start: start + 2 };
      const { value, next } = readMap(source, at, indent + 2, field, key);
      if (value === undefined) throw otherYaml;
      items.push(value);
      at = next;
    } else {
      if (lines[at + 1] && lines[at + 1]!.indent > indent) throw otherYaml;
      const value = scalar(typed, field);
      if (value === undefined) throw otherYaml;
      items.push(value);
      at++;
    }
  }
  if (lines[at] && lines[at]!.indent > indent) throw otherYaml;
  return { value: items, next: at };
}

function scalar(typed: string, field: FieldSchema | undefined): unknown {
  const [, single, double] = quoted.exec(typed) ?? [];
  const inQuotes = single?.replaceAll("''", "'") ?? double;
  if (inQuotes !== undefined) return inQuotes.trim() || undefined;
  if (!plain.test(typed) || special.test(typed)) throw otherYaml;
  const wantsText = field?.type === 'string' || field?.enum !== undefined;
  if (wantsText) return typed;
  if (/^\d{1,15}(\.\d+)?$/.test(typed)) return Number(typed);
  if (/^[-+.\d]|^(true|false)$/i.test(typed)) throw otherYaml;
  return typed;
}

const otherYaml = new Error('Not the YAML that the desk writes.');
const strange = /(?!\n)\p{Cc}|[\ufeff\u2028\u2029]/u;
const keyed = /^([A-Za-z]\w*):(?: +|$)/;
const quoted = /^(?:'((?:[^']|'')*)'|"([^"\\]*)")$/;
/** Begins with no sign of YAML's, and holds neither a comment nor another key. */
const plain = /^(?![-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #|:$))/;
const special = /^(?:~|null|Null|NULL)$/;
const mistyped = /^[ -]*[A-Za-z]\w*\s*：/;

interface Line {
  indent: number;
  content: string;
  /** Offset of its content in the text. */
  start: number;
}

interface Source {
  lines: Line[];
  starts: Map<string, number>;
}

interface Read {
  value?: unknown;
  /** Index of the line after it. */
  next: number;
}

interface PlainYaml {
  data: unknown;
  starts: Map<string, number>;
}
