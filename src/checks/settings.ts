import type { z } from 'astro/zod';
import { settings, settingsSchemas, type SettingsId, type SettingsOf } from '../content-types/settings.ts';
import type { Fault } from '../markdown/fault.ts';
import { characterFaults } from './characters.ts';
import { located, sorted, type FileFault } from './entry.ts';
import { withPlainLineEnds } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFaults } from './schema-faults.ts';
import { numberRules, textComplaints, textFaults, type RuledFault } from './text-rules.ts';

/** Checks the text of a file of settings; its data only when nothing is wrong with it. A file that may be missing is then empty. */
export function checkSettings<Id extends SettingsId>(
  id: Id,
  root: string,
  text: string | undefined,
  encoding: Fault[] = [],
): Checked<Id> {
  const file = `${root}/${id}.yml`;
  const { schema, missing }: Definition = settings[id];
  if (text === undefined && missing)
    return sorted([{ line: 0, column: 0, text: '', message: missing }], file);
  const read = readYaml(withPlainLineEnds(text ?? ''), settingsSchemas[id]);
  const result = schema.safeParse(read.data);
  const found: RuledFault[] = [...encoding, ...characterFaults(text ?? ''), ...read.faults];
  if (!result.success && !read.faults.length)
    found.push(...schemaFaults(result.error, settingsSchemas[id], read));
  found.push(...textComplaints(read.data).map((complaint) => located(complaint, read)));
  // In comments too, which are as public as the file.
  found.push(...textFaults(withPlainLineEnds(text ?? ''), numberRules));
  const { faults, warnings } = sorted(found, file);
  if (faults.length || !result.success) return { faults, warnings };
  return { faults, warnings, data: result.data as SettingsOf<Id> };
}

interface Definition {
  schema: z.ZodType;
  /** What is said where there is no such file; without it, the file may be missing. */
  missing?: string;
}

interface Checked<Id extends SettingsId> {
  faults: FileFault[];
  warnings: FileFault[];
  data?: SettingsOf<Id>;
}
