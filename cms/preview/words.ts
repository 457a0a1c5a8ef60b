import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import type { Choices } from '../form.ts';

/** What every group of a draft of content/words.yml changes for a visitor, and how many titles hold each of its words, which `titlesWith` counts. */
export function wordGroups({ same }: WordsDraft, titlesWith: (term: string) => number): WordGroup[] {
  return (same ?? []).map((group) => {
    const terms = (group?.terms ?? []).flatMap((term) => term?.trim() || []);
    return {
      change: changeOf(terms),
      words: terms.map((term) => ({ term, held: heldIn(titlesWith(term)) })),
    };
  });
}

/** What a visitor reads first for each explained word of a draft; without those that are not finished. */
export function explanations({ explained }: WordsDraft): { change: string; sentence: string }[] {
  return (explained ?? []).flatMap((item) =>
    item?.term && item.sentence
      ? [{ change: `搜“${item.term}”，先看到这一句：`, sentence: item.sentence }]
      : [],
  );
}

/** Counts the titles that hold a word; each word once, for the form asks for a thousand of them at every key. */
export function counterOf(titles: string[]): (term: string) => number {
  const folded = titles.map(comparable);
  const counts = new Map<string, number>();
  return (term) => {
    if (!counts.has(term)) {
      const sought = comparable(term);
      counts.set(term, folded.filter((title) => title.includes(sought)).length);
    }
    return counts.get(term)!;
  };
}

/** The titles of all entries that the desk knows; the choices of types with a tree also name what an entry lies in. */
export function titlesIn(choices: Choices): string[] {
  return Object.entries(choices).flatMap(([type, list]) => list.map(({ label }) => titleOf(type, label)));
}

/** The title of an entry that a reference names, or its id where the desk does not know it. */
export function titleIn(choices: Choices, type: string, id: string): string {
  const found = choices[type]?.find(({ value }) => value === id);
  return found ? titleOf(type, found.label) : id;
}

function titleOf(type: string, label: string): string {
  return 'parent' in contentTypes[type as TypeId].schema.shape ? label.split('，')[0]! : label;
}

function changeOf([first, ...others]: string[]): string {
  if (first === undefined) return '这一组还没有词。';
  if (others.length === 0) return `“${first}”还没有意思一样的词。`;
  return `搜${others.map((term) => `“${term}”`).join('')}，也会找到写着“${first}”的；反过来也一样。`;
}

function heldIn(count: number): string {
  return count > 0 ? `${count} 条的标题里有` : '标题里没有这个词，正文里可能有';
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** As Decap's form leaves it: any part may not be filled in yet. */
export interface WordsDraft {
  same?: ({ terms?: (string | null)[] | null } | null)[] | null;
  explained?: ({ term?: string | null; sentence?: string | null } | null)[] | null;
}

interface WordGroup {
  change: string;
  words: { term: string; held: string }[];
}
