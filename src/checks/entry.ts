import type { ContentType } from '../content-types/define.ts';
import { contentTypes, schemas, type DataOf, type TypeId } from '../content-types/index.ts';
import type { Fault } from '../markdown/fault.ts';
import { readBody } from '../markdown/index.ts';
import { bodyFaults } from './body-faults.ts';
import { linksIn, type BodyLink } from './body-links.ts';
import { characterFaults } from './characters.ts';
import { dataComplaints } from './complaints.ts';
import { beijingNow } from './dates.ts';
import { readFrontMatter, withPlainLineEnds, type FrontMatter } from './front-matter.ts';
import type { Complaint } from './issue-sentence.ts';
import { named } from './rules/named.ts';
import type { Severity } from './rules/rule.ts';
import { schemaFaults } from './schema-faults.ts';
import { hiddenNumbers, numberRules, textFaults, type RuledFault } from './text-rules.ts';

/** Checks one entry's file, front matter and body; its data only when nothing is wrong with it. */
export function checkEntry<Id extends TypeId>({
  type,
  id,
  file,
  text,
  encoding = [],
  now = beijingNow(),
}: Source<Id>): Checked<Id> {
  if (!text.trim() && encoding.length)
    return { ...sorted(encoding, file), body: '', bodyLine: 1, links: [], read: {} };
  const found: RuledFault[] = [
    ...idFaults(id),
    ...hiddenNumbers(id, 'name'),
    ...encoding,
    ...characterFaults(text),
  ];
  const matter = readFrontMatter(text, schemas[type]);
  const result = (contentTypes[type] as ContentType).schema.safeParse(matter.data);
  found.push(...matter.faults);
  // A field that YAML could not read would also be reported as missing.
  if (!result.success && !matter.faults.length) {
    found.push(...schemaFaults(result.error, schemas[type], matter));
  }
  for (const complaint of dataComplaints(type, matter.data, now)) {
    // Of fields that cannot be read the numbers are found between the lines, where they are.
    if (matter.faults.length && numberRules.some((rule) => rule === complaint.rule)) continue;
    found.push(located(complaint, matter));
  }
  const { body, bodyLine } = matter;
  const photos = photosOf(matter.data);
  const { tree, faults: inBody } = readBody(body, { photos });
  const links = linksIn(tree);
  const below = (fault: RuledFault) => ({ ...fault, line: fault.line + bodyLine - 1 });
  found.push(
    ...inBody.map(below),
    ...bodyFaults(body, tree, photos).map(below),
    ...numbersBetween(text, matter),
  );
  const { faults, warnings } = sorted(found, file);
  const checked = { faults, warnings, body, bodyLine, links, read: matter.faults.length ? {} : matter.data };
  return faults.length || !result.success ? checked : { ...checked, data: result.data as DataOf<Id> };
}

/** A complaint about an entry's data where it stands in the file. */
export function located(
  { path, message, withholds, rule, quote }: Complaint,
  { faultAt }: Pick<FrontMatter, 'faultAt'>,
): RuledFault {
  const fault = faultAt(path, message);
  return {
    ...fault,
    ...(quote === undefined ? {} : { text: quote }),
    ...(withholds ? { withholds } : {}),
    ...(rule ? { rule } : {}),
  };
}

/** Faults in the order of a file, each with the rule that it breaks, the warnings apart; the same is said once of a line. */
export function sorted(found: RuledFault[], file: string): { faults: FileFault[]; warnings: FileFault[] } {
  const seen = new Set<string>();
  const inFile = found
    .map((fault) => named(fault, file))
    .filter(({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  const warns = ({ severity }: FileFault) => severity === 'warns';
  return { faults: inFile.filter((fault) => !warns(fault)), warnings: inFile.filter(warns) };
}

function idFaults(id: string): Fault[] {
  const message = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? `文件夹名“${id}”就是网址，只能用小写字母、数字和中间的短横线，例如 gao-chunxiang。请改名。`
    : id.length > 80
      ? `文件夹名“${id.slice(0, 20)}…”太长（${id.length} 个字），最多 80 个。请改短。`
      : /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id)
        ? `文件夹名“${id}”在 Windows 电脑上不能用。请改成别的名字。`
        : undefined;
  return message ? [{ line: 0, column: 0, text: '', message }] : [];
}

/** Numbers in the front matter that its data does not hold: in comments, or in all of it where it cannot be read. */
function numbersBetween(text: string, { faults, bodyLine }: FrontMatter): RuledFault[] {
  if (bodyLine === 1) return [];
  const lines = withPlainLineEnds(text)
    .split('\n')
    .slice(0, bodyLine - 1);
  const shown = faults.length ? lines : lines.map((line) => line.replace(/^.*?(?=#|$)/, blank));
  return shown.some((line) => line.trim()) ? textFaults(shown.join('\n'), numberRules) : [];
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function photosOf(data: unknown): string[] {
  const { photos } = data as { photos?: unknown };
  return Array.isArray(photos) ? photos.map((photo) => String((photo as { src?: unknown } | null)?.src)) : [];
}

/** A fault with the file that it is in; line and column count from 1, in the file, and are 0 where it is about the whole file. */
export interface FileFault extends Fault {
  file: string;
  /** The id of the rule that is broken: mobile-number. */
  rule: string;
  severity: Severity;
  /** The entry is left out as it should be, and the rest of the site goes on: consent that ran out must not stop the office. */
  withholds?: true;
}

/** An entry's file. */
export interface Source<Id extends TypeId> {
  type: Id;
  /** The name of its folder. */
  id: string;
  file: string;
  text: string;
  /** What is wrong with the bytes that the text was read from. */
  encoding?: Fault[];
  /** The minute to hold dates against, YYYY-MM-DD HH:MM; now in Beijing when not given. */
  now?: string | undefined;
}

/** What a check found of one entry alone. */
export interface Checked<Id extends TypeId> {
  faults: FileFault[];
  /** What leaves nothing out and somebody should look at. */
  warnings: FileFault[];
  data?: DataOf<Id>;
  /** Its fields as they were typed, whether they are right or not. */
  read: unknown;
  body: string;
  bodyLine: number;
  links: BodyLink[];
}
