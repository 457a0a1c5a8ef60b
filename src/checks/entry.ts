import type { ContentType } from '../content-types/define.ts';
import { contentTypes, schemas, type DataOf, type TypeId } from '../content-types/index.ts';
import type { Fault } from '../markdown/fault.ts';
import { readBody } from '../markdown/index.ts';
import { linksIn, type BodyLink } from './body-links.ts';
import { characterFaults } from './characters.ts';
import { beijingNow, dateComplaints } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { portraitComplaints } from './portrait.ts';
import { schemaFaults } from './schema-faults.ts';

/** Checks one entry's file, front matter and body; its data only when nothing is wrong with it. */
export function checkEntry<Id extends TypeId>({
  type,
  id,
  file,
  text,
  now = beijingNow(),
}: Source<Id>): Checked<Id> {
  const faults: Omit<FileFault, 'file'>[] = [...idFaults(id), ...characterFaults(text)];
  const matter = readFrontMatter(text, schemas[type]);
  const result = (contentTypes[type] as ContentType).schema.safeParse(matter.data);
  faults.push(...matter.faults);
  // A field that YAML could not read would also be reported as missing.
  if (!result.success && !matter.faults.length) {
    faults.push(...schemaFaults(result.error, schemas[type], matter));
  }
  for (const { path, message, withholds } of [
    ...dateComplaints(matter.data, now),
    ...portraitComplaints(type, matter.data),
  ]) {
    faults.push({ ...matter.faultAt(path, message), ...(withholds ? { withholds } : {}) });
  }
  const { body, bodyLine } = matter;
  const { tree, faults: inBody } = readBody(body, { photos: photosOf(matter.data) });
  const links = linksIn(tree);
  faults.push(...inBody.map((fault) => ({ ...fault, line: fault.line + bodyLine - 1 })));
  const inFile = faults
    .map((fault) => ({ ...fault, file }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  if (inFile.length || !result.success) return { faults: inFile, body, bodyLine, links };
  return { faults: inFile, data: result.data as DataOf<Id>, body, bodyLine, links };
}

function idFaults(id: string): Fault[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  const message = `文件夹名“${id}”就是网址，只能用小写字母、数字和中间的短横线，例如 gao-chunxiang。请改名。`;
  return [{ line: 0, column: 0, text: '', message }];
}

function photosOf(data: unknown): string[] {
  const { photos } = data as { photos?: unknown };
  return Array.isArray(photos) ? photos.map((photo) => String((photo as { src?: unknown } | null)?.src)) : [];
}

/** A fault with the file that it is in; line and column count from 1, in the file, and are 0 where it is about the whole file. */
export interface FileFault extends Fault {
  file: string;
  /** The entry is left out as it should be, and the rest of the site goes on: consent that ran out must not stop the office. */
  withholds?: true;
}

interface Source<Id extends TypeId> {
  type: Id;
  /** The name of its folder. */
  id: string;
  file: string;
  text: string;
  /** The minute to hold dates against, YYYY-MM-DD HH:MM; now in Beijing when not given. */
  now?: string | undefined;
}

interface Checked<Id extends TypeId> {
  faults: FileFault[];
  data?: DataOf<Id>;
  body: string;
  bodyLine: number;
  links: BodyLink[];
}
