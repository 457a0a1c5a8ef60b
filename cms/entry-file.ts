import { Document, parse, visit } from 'yaml';
import { splitFile } from '../src/checks/front-matter.ts';

/** Reads and writes an entry's file: front matter in YAML 1.2 in the form's order, then the text. */
export const entryFile = {
  fromFile(file: string): Record<string, unknown> {
    const { yaml, body } = splitFile(file);
    if (yaml === undefined && body.startsWith('---')) return notRead(file);
    const text = body.replace(/^\n+/, '');
    try {
      return { ...(parse(yaml ?? '') as object | null), ...(text.trim() ? { body: text } : {}) };
    } catch {
      return notRead(file);
    }
  },
  toFile({ body, ...data }: Record<string, unknown>, order: string[] = []): string {
    if (data[unreadable]) return String(data[unreadable]);
    const text = String(body ?? '').trim();
    return `---\n${written(data, order)}---\n${text ? `\n${text}\n` : ''}`;
  },
};

/** Reads and writes a file that is nothing but YAML, one of settings. */
export const settingsFile = {
  fromFile: (file: string) => (parse(file) ?? {}) as Record<string, unknown>,
  toFile: (data: Record<string, unknown>, order: string[] = []) => written(data, order),
};

/** A value without what an editor left empty: an emptied box is not a value. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(filled.filter(([, inner]) => !isEmpty(inner)));
}

function written(data: Record<string, unknown>, order: string[]): string {
  const { [idField]: _id, ...kept } = withoutEmpty(data) as Record<string, unknown>;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.entries(kept).sort(([a], [b]) => rank(a) - rank(b));
  const document = new Document(Object.fromEntries(sorted));
  visit(document, {
    // Other readers of YAML take a bare 2018-03-08, 12:30 or 12338 for something else than text.
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string' && /^[\d\-:., /]+$/.test(node.value))
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** One bad file must not hide the list of all the others, and must not be lost when somebody saves it. */
function notRead(file: string): Record<string, unknown> {
  return { title: '（这个文件开头的格式坏了，请告诉管网站的人）', [unreadable]: file };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Marks what was made of a file that cannot be read. */
export const unreadable = 'unreadableFile';

/** Carries a new entry's id from the desk's preSave step to Decap's slug; it is never written. */
export const idField = 'entryId';
