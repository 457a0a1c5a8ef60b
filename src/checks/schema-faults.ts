import type { z } from 'astro/zod';
import type { FieldSchema } from '../content-types/define.ts';
import type { Fault } from '../markdown/fault.ts';
import { issueSentences, type Complaint } from './issue-sentence.ts';
import { swappedComplaints } from './swapped.ts';
import type { YamlData } from './read-yaml.ts';

/** A schema's complaints as faults in the file. */
export function schemaFaults(error: z.ZodError, schema: FieldSchema, { data, faultAt }: YamlData): Fault[] {
  return schemaComplaints(error, schema, data).map(({ path, message }) => faultAt(path, message));
}

/** A schema's complaints as sentences, one for each place: the first is nearest to the cause. */
export function schemaComplaints(error: z.ZodError, schema: FieldSchema, data: unknown): Complaint[] {
  const complaints = new Map<string, Complaint>();
  for (const complaint of error.issues.flatMap((issue) => issueSentences(issue, schema, data))) {
    const key = complaint.path.join('.');
    if (!complaints.has(key)) complaints.set(key, complaint);
  }
  // That both are out of range would be said twice, and not why.
  if (swappedComplaints(data).length)
    for (const key of ['lat', 'lng']) complaints.delete(`place.coordinates.${key}`);
  return [...complaints.values()];
}
