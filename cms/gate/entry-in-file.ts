import type { FieldSchema } from '../../src/content-types/define.ts';
import { schemas, type TypeId } from '../../src/content-types/index.ts';
import { settingsSchemas, type SettingsId } from '../../src/content-types/settings.ts';
import { entryFile, settingsFile } from '../entry-file.ts';

/** What a file of content (`content/families/x/index.mdx`, `content/site.yml`) holds, and the fields of its kind, the text among them. */
export function entryInFile(path: string, raw: string): EntryInFile {
  const [, name = ''] = path.split('/');
  if (name.endsWith('.yml')) {
    const settings = name.replace('.yml', '') as SettingsId;
    return { settings, data: settingsFile.fromFile(raw), schema: settingsSchemas[settings] };
  }
  const type = name as TypeId;
  const { properties } = schemas[type];
  const schema = { ...schemas[type], properties: { ...properties, body: { label: '正文' } } };
  return { type, data: entryFile.fromFile(raw), schema };
}

interface EntryInFile {
  type?: TypeId;
  settings?: SettingsId;
  /** The text under `body`. */
  data: Record<string, unknown>;
  schema: FieldSchema;
}
