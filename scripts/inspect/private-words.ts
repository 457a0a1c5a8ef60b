import { numberRules } from '../../src/checks/text-rules.ts';
import { roomAddress } from '../../src/checks/rules/room-address.ts';

/**
 * The personal information in a text that leaves the house, by the checks' own rules, each as it may be said in a report: what
 * it is, and the text with its digits starred. `allowed` holds the federation's own address and numbers, which may be found.
 */
export function privateWords(text: string, allowed: string): string[] {
  const found = [...numberRules, roomAddress].flatMap((rule) =>
    rule.find(text).flatMap(({ start, end, quote }) => {
      const words = text.slice(start, end).trim();
      return allowed.includes(words) ? [] : [`${rule.name} ${quote ?? words.replace(/\d/g, '*')}`];
    }),
  );
  return [...new Set(found)];
}

/** What entries write of public places, where the room may be named: the fields that the rule about addresses does not read. */
export function publicPlaces(entries: readonly { data: object }[]): string {
  return entries.flatMap(({ data }) => textsOf(data, [])).join('\n');
}

function textsOf(value: unknown, path: string[]): string[] {
  if (typeof value === 'string') return roomAddress.except!(path) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
