import type { Image, RootContent } from 'mdast';
import { editorComponents, sourceComponent } from '../components.ts';

/** A component with its form, from its source; nothing when the form could not show all of it. */
export function componentShortcode(id: string, source: string): RootContent | undefined {
  const values = valuesOf(id, source);
  return values && shortcode(id, values, source);
}

/** A Markdown table, which the form of tables shows as one without a title. */
export function tableShortcode(source: string): RootContent {
  return shortcode('Table', { inside: source });
}

/** A paragraph that is one photo. */
export function figureShortcode({ url, title }: Image): RootContent {
  return shortcode('Figure', { photo: url, ...(title ? { caption: title } : {}) });
}

/** What the editor has no form for, kept as it stands in the file. */
export function sourceShortcode(source: string): RootContent {
  return shortcode('Source', { source });
}

/** The source of a shortcode, as its form fills it in; as it stood in the file where nobody has changed it. */
export function writtenShortcode({ shortcode: id, shortcodeData, source }: ShortcodeData): string {
  const write = (values: Record<string, unknown> = {}) => byId.get(id)?.toBlock(values) ?? '';
  const written = write(shortcodeData);
  return source !== undefined && write(valuesOf(id, source)) === written ? source : written;
}

function valuesOf(id: string, source: string): Record<string, unknown> | undefined {
  const component = byId.get(id);
  // To the end of the source, not to the first thing that looks like a closing tag.
  const found = component && new RegExp(`${component.pattern.source}\\s*$`).exec(source);
  return found ? component.fromBlock(found) : undefined;
}

function shortcode(id: string, shortcodeData: Record<string, unknown>, source?: string): RootContent {
  return { type: 'shortcode', data: { shortcode: id, shortcodeData, source } } as never;
}

const byId = new Map([...editorComponents(), sourceComponent].map((component) => [component.id, component]));

export interface ShortcodeData {
  shortcode: string;
  shortcodeData: Record<string, unknown>;
  /** As it stood in the file. */
  source?: string;
}
