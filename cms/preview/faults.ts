import type { Root } from 'mdast';
import { bodyFaults } from '../../src/checks/body-faults.ts';
import { dataComplaints } from '../../src/checks/complaints.ts';
import { beijingNow } from '../../src/checks/dates.ts';
import { fieldName, type Complaint } from '../../src/checks/issue-sentence.ts';
import { scheduled } from '../../src/checks/rules/scheduled.ts';
import { schemaComplaints } from '../../src/checks/schema-faults.ts';
import { textComplaints, textFaults, type RuledFault } from '../../src/checks/text-rules.ts';
import type { FieldSchema } from '../../src/content-types/define.ts';
import { contentTypes, schemas, type TypeId } from '../../src/content-types/index.ts';
import { settings, settingsSchemas, type SettingsId } from '../../src/content-types/settings.ts';
import type { Fault } from '../../src/markdown/in-browser.ts';
import { idField, unreadable, withoutEmpty } from '../entry-file.ts';

/**
 * What an editor still has to mend and should look at again, in the sentences of the check, and the names of what is still
 * empty; `text` is the entry's text, `tree` and `faults` what its parser made of it and found in it.
 */
export function faultsOf(
  type: TypeId,
  draft: unknown,
  { faults, text = '', tree }: { faults: Fault[]; text?: string; tree?: Root },
  now = beijingNow(),
): Faults {
  const { [idField]: _id, [unreadable]: file, ...data } = withoutEmpty(draft) as Record<string, unknown>;
  if (file !== undefined) return { missing: [], sentences: [notRead], warnings: [] };
  const { missing, sentences, warnings } = told(allComplaints(type, data, now), schemas[type]);
  const inText = tree ? bodyFaults(text, tree, photosOf(data)) : textFaults(text);
  return {
    missing,
    sentences: [...sentences, ...[...faults, ...inText.filter((fault) => !warns(fault))].map(inBody)],
    warnings: [...warnings, ...inText.filter(warns).map(inBody)],
  };
}

function photosOf({ photos }: { photos?: unknown }): string[] {
  return Array.isArray(photos) ? photos.map((photo: { src?: unknown } | null) => String(photo?.src)) : [];
}

/** What keeps an entry with such data from being published, each complaint with its path; warnings are left out. */
export function complaintsOf(type: TypeId, data: unknown, now = beijingNow()): Complaint[] {
  return allComplaints(type, data, now).filter((complaint) => !warns(complaint));
}

/** The same of a file of settings. */
export function settingsFaultsOf(id: SettingsId, draft: unknown): Faults {
  const data = withoutEmpty(draft);
  const { error } = settings[id].schema.safeParse(data);
  return told(
    [...(error ? schemaComplaints(error, settingsSchemas[id], data) : []), ...textComplaints(data)],
    settingsSchemas[id],
  );
}

function allComplaints(type: TypeId, data: unknown, now: string): Complaint[] {
  const { error } = contentTypes[type].schema.safeParse(data);
  return [...(error ? schemaComplaints(error, schemas[type], data) : []), ...dataComplaints(type, data, now)];
}

function told(complaints: Complaint[], schema: FieldSchema): Faults {
  const said = complaints.filter(({ missing }) => missing === undefined);
  const messages = (found: Complaint[]) => [...new Set(found.map((complaint) => inField(complaint, schema)))];
  return {
    missing: complaints.flatMap(({ missing }) => missing ?? []),
    sentences: messages(said.filter((complaint) => !warns(complaint))),
    warnings: messages(said.filter(warns)),
  };
}

/** What keeps nothing from being published, be it later. */
function warns({ rule }: { rule?: RuledFault['rule'] }): boolean {
  return rule?.severity === 'warns' || rule?.id === scheduled.id;
}

/** What a rule about text says of any text, with the field that it stands in. */
function inField({ path, message, rule }: Complaint, schema: FieldSchema): string {
  return rule && 'find' in rule ? `${fieldName(schema, path)}：${message}` : message;
}

function inBody({ line, text, message }: Fault): string {
  return `正文第 ${line} 行${text ? `“${text}”` : ''}：${message}`;
}

const notRead = '这个文件开头的格式坏了，在这里改不了。请告诉管网站的人。';

export interface Faults {
  missing: string[];
  sentences: string[];
  /** What keeps nothing from being published. */
  warnings: string[];
}
