import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { FieldSchema } from '../content-types/define.ts';
import { excerpt, faultAt, type Fault } from '../markdown/fault.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { yamlSentence } from './yaml-sentence.ts';

/**
 * YAML text as plain data: where the schema wants text, exactly what was typed; empty values left out.
 * `line` is the file's line on which the text begins. Never throws.
 */
export function readYaml(text: string, schema: FieldSchema, line = 1): YamlData {
  const plain = readPlainYaml(text, schema);
  if (!plain) return readAnyYaml(text, schema, line);
  const { data, starts } = plain;
  return {
    data,
    faults: [],
    faultAt(path, message) {
      for (let length = path.length; length > 0; length--) {
        const start = starts.get(path.slice(0, length).join('.'));
        if (start === undefined) continue;
        const fault = faultAt(text, start, text.length, message);
        return { ...fault, line: fault.line + line - 1 };
      }
      return { line, column: 1, text: '', message };
    },
  };
}

/** The same for YAML of every kind, in more time. */
export function readAnyYaml(text: string, schema: FieldSchema, line = 1): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  const offsets = new Map<string, [number, number]>([['', [0, 0]]]);
  const faults: Fault[] = [];
  const place = (start: number, end: number, message: string): Fault => {
    const found = lines.linePos(start);
    const shown = excerpt(text.slice(start, Math.max(end, text.indexOf('\n', start))));
    return { line: found.line + line - 1, column: found.col, text: shown, message };
  };
  for (const { code, pos } of document.errors) {
    const start = code === 'MISSING_CHAR' ? (openQuote(text) ?? pos[0]) : pos[0];
    faults.push(place(start, Math.max(start, pos[1]), yamlSentence(code)));
  }
  faults.push(...mistypedLines(text, line));

  const valueOf = (
    node: ParsedNode | null | undefined,
    field: FieldSchema | undefined,
    path: string,
  ): unknown => {
    if (isMap(node)) return mapOf(node, field, path);
    if (isSeq(node)) {
      const items: unknown[] = [];
      for (const item of node.items as ParsedNode[]) {
        const at = join(path, items.length);
        offsets.set(at, [item?.range?.[0] ?? 0, item?.range?.[1] ?? 0]);
        const value = valueOf(item, field?.items, at);
        if (value !== undefined) items.push(value);
      }
      return items.length ? items : undefined;
    }
    if (isAlias(node)) faults.push(place(node.range[0], node.range[1], yamlSentence('ALIAS')));
    if (!isScalar(node) || node.value === null) return undefined;
    if (typeof node.value !== 'string' && wantsText(field)) return node.source?.trim() || undefined;
    return typeof node.value === 'string' ? node.value.trim() || undefined : node.value;
  };
  const mapOf = (node: ParsedNode & { items: unknown[] }, field: FieldSchema | undefined, path: string) => {
    const data: Record<string, unknown> = {};
    for (const { key, value } of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
      if (!name) continue;
      const at = join(path, name);
      offsets.set(at, [key.range[0], value?.range?.[1] ?? key.range[1]]);
      const found = valueOf(value, field?.properties?.[name], at);
      if (found !== undefined && name !== '__proto__') data[name] = found;
    }
    return Object.keys(data).length ? data : path === '' ? {} : undefined;
  };

  const data = valueOf(document.contents, schema, '') ?? {};
  const faultOf = (path: PropertyKey[], message: string): Fault => {
    for (let length = path.length; length >= 0; length--) {
      const found = offsets.get(path.slice(0, length).join('.'));
      if (found) return { ...place(...found, message), ...(length === 0 ? { text: '' } : {}) };
    }
    return place(0, 0, message);
  };
  return { data, faults: withoutEchoes(faults), faultAt: faultOf };
}

/** Typing mistakes that YAML itself reports far from where they are. */
function mistypedLines(text: string, line: number): Fault[] {
  return text.split('\n').flatMap((typed, index) => {
    const at = (column: number, code: string) => [
      { line: line + index, column, text: excerpt(typed), message: yamlSentence(code) },
    ];
    const colon = /^[ -]*[A-Za-z]\w*\s*：/.exec(typed);
    if (colon) return at(colon[0].length, 'FULL_WIDTH_COLON');
    return /^ *\t/.test(typed) ? at(typed.indexOf('\t') + 1, 'TAB_AS_INDENT') : [];
  });
}

/** Where a line has a quotation mark without its partner; YAML itself names the end of the text. */
function openQuote(text: string): number | undefined {
  const found = /^[^"\n]*(")[^"\n]*(?:"[^"\n]*"[^"\n]*)*$/m.exec(text);
  return found ? found.index + found[0].indexOf('"') : undefined;
}

/** One mistake makes YAML complain several times; the sentence nearest to the cause is enough. */
function withoutEchoes(faults: Fault[]): Fault[] {
  const typed = faults.filter(({ message }) => precise.has(message));
  if (!typed.length) return faults.slice(0, 1);
  const seen = new Set<string>();
  return typed.filter(({ line, message }) => !seen.has(`${line}${message}`) && seen.add(`${line}${message}`));
}

function wantsText(field: FieldSchema | undefined): boolean {
  return field?.type === 'string' || field?.enum !== undefined;
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

const precise = new Set(['FULL_WIDTH_COLON', 'TAB_AS_INDENT', 'DUPLICATE_KEY', 'ALIAS'].map(yamlSentence));

export interface YamlData {
  data: unknown;
  faults: Fault[];
  /** A fault at a path of the data, or at the nearest one above it that was written. */
  faultAt(path: PropertyKey[], message: string): Fault;
}
