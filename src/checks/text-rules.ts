import type { Fault } from '../markdown/fault.ts';
import { faultAt } from '../markdown/fault.ts';
import type { Complaint } from './issue-sentence.ts';
import { bankCard } from './rules/bank-card.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { identityNumber } from './rules/identity-number.ts';
import { misspelling } from './rules/misspelling.ts';
import { mobileNumber } from './rules/mobile-number.ts';
import { namedChild } from './rules/named-child.ts';
import { roomAddress } from './rules/room-address.ts';
import type { Rule, TextRule } from './rules/rule.ts';
import { wrongName } from './rules/wrong-name.ts';

/** What a body says that it should not: personal information, misspellings. Lines and columns count within the text given. */
export function textFaults(text: string, rules = textRules): RuledFault[] {
  return rules.flatMap((rule) =>
    rule.find(text).map(({ start, end, message, quote }) => {
      const fault = faultAt(text, start, end, message);
      return { ...fault, text: quote ?? fault.text, rule };
    }),
  );
}

/** The same of every text among an entry's fields, wherever it stands. Addresses of pages and files are not read for spelling. */
export function textComplaints(data: unknown): Complaint[] {
  const texts = textsIn(data);
  // Most entries are without fault: all of their texts are read at once, kept apart by a sign that joins nothing.
  const all = texts.map(({ text }) => text).join('\n\u0001\n');
  const broken = textRules.filter((rule) => rule.find(all).length > 0);
  if (!broken.length) return [];
  return texts.flatMap(({ text, path }) =>
    broken.flatMap((rule) =>
      reads(rule, text, path)
        ? rule.find(text).map(({ message, quote }) => ({ path, message, rule, ...(quote ? { quote } : {}) }))
        : [],
    ),
  );
}

/** What among an entry's texts must not be kept anywhere, not even in a draft: personal numbers and dwellings, each with its place. */
export function privateTexts(data: unknown): PrivateText[] {
  return textsIn(data).flatMap(({ text, path }) =>
    privacyRules
      .filter((rule) => reads(rule, text, path))
      .flatMap((rule) =>
        rule.find(text).map(({ start, end, message }) => ({
          path,
          message,
          text: text.slice(start, end),
          line: text.slice(0, start).split('\n').length,
          column: start - text.lastIndexOf('\n', start - 1),
        })),
      ),
  );
}

/** Personal numbers in a file's name or in what a camera wrote into it: faults of the whole file. */
export function hiddenNumbers(text: string, where: 'name' | 'metadata'): RuledFault[] {
  return numberRules.flatMap((rule) =>
    rule.find(text).map(({ quote = '' }) => {
      const message =
        where === 'name'
          ? `文件名里有${rule.name} ${quote}。请改名。`
          : `照片的附加信息里有${rule.name} ${quote}。请用看图软件清除附加信息，再上传一次。`;
      return { line: 0, column: 0, text: quote, message, rule };
    }),
  );
}

/** All digits of personal numbers in a text starred, so that a report does not publish what it refuses. */
export function withoutNumbers(text: string): string {
  for (const { find } of numberRules) {
    for (const { start, end, quote = '' } of find(text).reverse()) {
      text = `${text.slice(0, start)}${quote}${text.slice(end)}`;
    }
  }
  return text;
}

function textsIn(data: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

function reads(rule: TextRule, text: string, path: PropertyKey[]): boolean {
  return !rule.except?.(path) && (numberRules.includes(rule) || !isAddress(text, path));
}

function isAddress(text: string, path: PropertyKey[]): boolean {
  return /^https?:\/\//.test(text) || path.at(-1) === 'src';
}

/** The rules for numbers of people, of which none may be published anywhere, not even in a comment. */
export const numberRules: TextRule[] = [identityNumber, bankCard, mobileNumber];

/** The rules about what is nobody's business; Git would keep it for ever. */
const privacyRules: TextRule[] = [...numberRules, roomAddress];

const textRules: TextRule[] = [...privacyRules, namedChild, wrongName, misspelling, doubledWord];

/** A fault, and the rule that it breaks where its sentence alone does not tell (rules/named.ts). */
export interface RuledFault extends Fault {
  rule?: Rule;
  withholds?: true;
}

/** Something private in an entry's data: the field, the text itself, its line and column (from 1) within the field, what is said of it. */
export interface PrivateText {
  path: PropertyKey[];
  text: string;
  line: number;
  column: number;
  message: string;
}
