import { z } from 'astro/zod';
import { facts, type FieldFacts } from './define.ts';
import { line } from './fields.ts';

const tooShort = '一个字几乎每一页都有，会搜出所有内容。请写两个字以上';
/** All faults in one run: Zod would look for repetitions only in a list that has no other fault. */
const alongside = { when: () => true };

/** What visitors call things and which terms need explaining, kept in content/words.yml; a site may do without. */
export const searchWords = {
  id: 'words',
  name: '搜索用词',
  schema: z.strictObject({
    same: z
      .array(
        z
          .strictObject({
            terms: z
              .array(term({ label: '词' }))
              .min(2, '只有一个词，对不上别的。请再写一个，或者删去这一组')
              .max(12)
              .register(facts, { label: '说法', hint: '第一个写网站上的叫法，后面写居民会用的说法' }),
          })
          .register(facts, { label: '词组' }),
      )
      .max(200)
      .superRefine((groups, { addIssue }) => {
        for (const { place, at, term, first } of repeated(groups.map((group) => group?.terms))) {
          const message = `“${term}”已经写在第 ${first.place + 1} 组第 ${first.at + 1} 个。一个词只能写一次，请删去一处`;
          addIssue({ code: 'custom', path: [place, 'terms', at], message });
        }
      }, alongside)
      .register(facts, {
        label: '意思一样的词',
        hint: '同一件事的不同说法写成一组，搜哪个都找得到。意思不同的不要放在一起',
      })
      .default([]),
    explained: z
      .array(
        z
          .strictObject({
            term: term({ label: '词' }),
            sentence: line({ label: '解释', hint: '一两句话，写查得到的事实' }, { max: 120 }),
          })
          .register(facts, { label: '词' }),
      )
      .max(200)
      .superRefine((explained, { addIssue }) => {
        for (const { place, term, first } of repeated(explained.map((item) => [item?.term]))) {
          const message = `“${term}”已经在第 ${first.place + 1} 项解释过。一个词只解释一次，请删去一处`;
          addIssue({ code: 'custom', path: [place, 'term'], message });
        }
      }, alongside)
      .register(facts, { label: '要解释的词', hint: '居民看不懂的称号、简称和做法，搜到时先看到这句解释' })
      .default([]),
  }),
} as const;

/** A word as visitors type it. One character stands on nearly every page, so that it would find them all. */
function term(fact: FieldFacts) {
  return line(fact, { min: 2, max: 20, tooShort })
    .refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1, tooShort)
    .refine((text) => !/[、，,；;|]/.test(text), '一格只写一个词。请把用标点隔开的词分到几格里');
}

/** Every term that was there before, as the search compares them, and where it was first; what is no term is passed over. */
function repeated(lists: unknown[]): Repeated[] {
  const seen = new Map<string, Place>();
  return lists.flatMap((terms, place) =>
    (Array.isArray(terms) ? terms : []).flatMap((term: unknown, at) => {
      if (typeof term !== 'string') return [];
      const folded = term.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
      const first = seen.get(folded);
      if (!first) seen.set(folded, { place, at });
      return first ? [{ place, at, term, first }] : [];
    }),
  );
}

export type SearchWords = z.output<typeof searchWords.schema>;

/** The list and the place in it, both from 0. */
interface Place {
  place: number;
  at: number;
}

interface Repeated extends Place {
  term: string;
  first: Place;
}
