import type { z } from 'astro/zod';
import { settings, settingsSchemas, type SettingsId, type SettingsOf } from '../content-types/settings.ts';
import { characterFaults } from './characters.ts';
import type { FileFault } from './entry.ts';
import { withPlainLineEnds } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFaults } from './schema-faults.ts';

/** Checks the text of a file of settings; its data only when nothing is wrong with it. A file that may be missing is then empty. */
export function checkSettings<Id extends SettingsId>(
  id: Id,
  root: string,
  text: string | undefined,
): Checked<Id> {
  const file = `${root}/${id}.yml`;
  const { schema, missing }: Definition = settings[id];
  if (text === undefined && missing) {
    return { faults: [{ file, line: 0, column: 0, text: '', message: missing }] };
  }
  const read = readYaml(withPlainLineEnds(text ?? ''), settingsSchemas[id]);
  const result = schema.safeParse(read.data);
  const faults = [...characterFaults(text ?? ''), ...read.faults];
  if (!result.success && !read.faults.length)
    faults.push(...schemaFaults(result.error, settingsSchemas[id], read));
  const inFile = faults
    .map((fault) => ({ ...fault, file }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  if (inFile.length || !result.success) return { faults: inFile };
  return { faults: [], data: result.data as SettingsOf<Id> };
}

interface Definition {
  schema: z.ZodType;
  /** What is said where there is no such file; without it, the file may be missing. */
  missing?: string;
}

interface Checked<Id extends SettingsId> {
  faults: FileFault[];
  data?: SettingsOf<Id>;
}
