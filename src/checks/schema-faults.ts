import type { z } from 'astro/zod';
import type { FieldSchema } from '../content-types/define.ts';
import type { Fault } from '../markdown/fault.ts';
import { issueSentences } from './issue-sentence.ts';
import type { YamlData } from './read-yaml.ts';

/** A schema's complaints as faults in the file, one for each place: the first is nearest to the cause. */
export function schemaFaults(error: z.ZodError, schema: FieldSchema, { data, faultAt }: YamlData): Fault[] {
  const complaints = new Map<string, Fault>();
  for (const { path, message } of error.issues.flatMap((issue) => issueSentences(issue, schema, data))) {
    const key = path.join('.');
    if (!complaints.has(key)) complaints.set(key, faultAt(path, message));
  }
  return [...complaints.values()];
}
