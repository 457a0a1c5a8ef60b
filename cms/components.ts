import { escape } from '../src/markdown/escape.ts';
import { vocabulary, type Component, type Property } from '../src/markdown/vocabulary/index.ts';

/** What the text editor can add, one for each component of the vocabulary. */
export function editorComponents(): EditorComponent[] {
  return Object.entries<Component>(vocabulary).map(([id, component]) => editorComponent(id, component));
}

/** What stands in a text and has no form; the editor shows its source and does not offer to add it. */
export const sourceComponent: EditorComponent = {
  id: 'Source',
  label: '原样保留的一段',
  summary: '原样保留的一段',
  hint: '这一段编辑台没有表格可填，照文件里的写法显示',
  collapsed: false,
  fields: [{ name: 'source', label: '原文', widget: 'text', required: true }],
  pattern: /^(?!)/,
  fromBlock: ([source = '']) => ({ source }),
  toBlock: ({ source = '' }) => String(source),
  toPreview: () => '',
};

function editorComponent(id: string, component: Component): EditorComponent {
  const { label, hint, properties, children } = component;
  const inside = insideOf[children];
  return {
    id,
    label,
    summary: label,
    hint,
    collapsed: false,
    fields: [
      ...Object.entries(properties).map(([name, property]) =>
        // A table without a title is written without the component's tags.
        formField(name, children === 'table' ? { ...property, required: false } : property),
      ),
      ...(inside ? [{ name: insideName, required: true, ...inside }] : []),
    ],
    pattern: new RegExp(`^<${id}(${attributes})\\s*${inside ? `>([\\s\\S]*?)</${id}>` : '/>'}`),
    fromBlock([, found = '', content = '']) {
      return { ...valuesIn(found), ...(inside ? { [insideName]: content.trim() } : {}) };
    },
    toBlock(values) {
      const given = written(Object.keys(properties), values);
      if (!inside) return `<${id}${given} />`;
      const content = String(values[insideName] ?? '').trim();
      if (children === 'table' && !given) return content;
      return `<${id}${given}>\n\n${content}\n\n</${id}>`;
    },
    toPreview: () => '',
  };
}

/** Without patterns: Decap's check of a component's own field throws. The check of the text counts characters. */
function formField(name: string, { label, hint, required = false, options, holds }: Property): EditorField {
  const field = { name, label, required, ...(hint ? { hint } : {}) };
  if (holds === 'photo' || holds === 'photos') {
    return {
      name,
      label,
      required,
      widget: 'entry-photos',
      multiple: holds === 'photos',
      hint: photoHints[holds],
    };
  }
  if (options) {
    return {
      ...field,
      widget: 'select',
      options: Object.entries(options).map(([value, words]) => ({ label: words, value })),
    };
  }
  return { ...field, widget: 'string' };
}

function written(names: string[], values: Values): string {
  return names
    .map(
      (name) =>
        [
          name,
          String(values[name] ?? '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        ] as const,
    )
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}

function valuesIn(found: string): Record<string, string> {
  return Object.fromEntries(
    [...found.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value!)]),
  );
}

function plain(value: string): string {
  return value.replaceAll(/&(quot|lt|gt|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

/** What stands between a component's tags, as Markdown; the widgets show it as words or as a table. */
const insideOf: Record<Component['children'], Omit<EditorField, 'name'> | undefined> = {
  none: undefined,
  blocks: { label: '文字', widget: 'component-words', hint: '空一行就是另起一段' },
  facts: { label: '要点', widget: 'component-facts', hint: '一行一项，写成“时间：周六上午”' },
  table: {
    label: '表格',
    widget: 'component-table',
    hint: '第一行是列名。可以从 Word 或 Excel 里复制表格，点一个格子，粘贴',
  },
};

const signs = { quot: '"', lt: '<', gt: '>', amp: '&' } as const;
const attributes = '(?:\\s+[A-Za-z]+="[^"\\n]*")*';
const insideName = 'inside';
const photoHints = {
  photo: '点一张，或者加一张。加的也在上面的“照片”里，到那里写画面说明。',
  photos: '点要放的照片，或者加几张；一张也不点，就是全部照片。加的也在上面的“照片”里，到那里写画面说明。',
};

type Values = Record<string, unknown>;

interface EditorField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  multiple?: boolean;
  options?: { label: string; value: string }[];
}

export interface EditorComponent {
  id: string;
  label: string;
  summary: string;
  hint: string;
  collapsed: boolean;
  fields: EditorField[];
  pattern: RegExp;
  fromBlock(match: readonly string[]): Record<string, string>;
  toBlock(values: Values): string;
  toPreview(): string;
}
