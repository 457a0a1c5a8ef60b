import { beijingNow, dateComplaints } from '../../src/checks/dates.ts';
import { portraitComplaints } from '../../src/checks/portrait.ts';
import type { Complaint } from '../../src/checks/issue-sentence.ts';
import { schemaComplaints } from '../../src/checks/schema-faults.ts';
import { contentTypes, schemas, type TypeId } from '../../src/content-types/index.ts';
import { settings, settingsSchemas, type SettingsId } from '../../src/content-types/settings.ts';
import type { Fault } from '../../src/markdown/in-browser.ts';
import { idField, unreadable, withoutEmpty } from '../entry-file.ts';

/** What an editor still has to mend, in the sentences of the check, and the names of what is still empty. */
export function faultsOf(type: TypeId, draft: unknown, body: Fault[], now = beijingNow()): Faults {
  const { [idField]: _id, [unreadable]: file, ...data } = withoutEmpty(draft) as Record<string, unknown>;
  if (file !== undefined) return { missing: [], sentences: [notRead] };
  const { missing, sentences } = told(complaintsOf(type, data, now));
  const inBody = body.map(
    ({ line, text, message }) => `正文第 ${line} 行${text ? `“${text}”` : ''}：${message}`,
  );
  return { missing, sentences: [...sentences, ...inBody] };
}

/** What the check has to say about an entry's data, each complaint with its path. */
export function complaintsOf(type: TypeId, data: unknown, now = beijingNow()): Complaint[] {
  const { error } = contentTypes[type].schema.safeParse(data);
  return [
    ...(error ? schemaComplaints(error, schemas[type], data) : []),
    ...dateComplaints(data, now),
    ...portraitComplaints(type, data),
  ];
}

/** The same of a file of settings. */
export function settingsFaultsOf(id: SettingsId, draft: unknown): Faults {
  const data = withoutEmpty(draft);
  const { error } = settings[id].schema.safeParse(data);
  return told(error ? schemaComplaints(error, settingsSchemas[id], data) : []);
}

function told(complaints: Complaint[]): Faults {
  return {
    missing: complaints.flatMap(({ missing }) => missing ?? []),
    sentences: complaints.flatMap(({ missing, message }) => (missing === undefined ? [message] : [])),
  };
}

const notRead = '这个文件开头的格式坏了，在这里改不了。请告诉管网站的人。';

export interface Faults {
  missing: string[];
  sentences: string[];
}
