import type { ListItem, PhrasingContent, RootContent } from 'mdast';

/** A list item `时间：周六上午` as what stands before its first colon and what stands after; no term without a colon. */
export function splitFact(item: ListItem): SplitFact {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return { term: [], details: [], rest: item.children };
  const at = first.children.findIndex((child) => child.type === 'text' && colon.test(child.value));
  const split = first.children[at];
  if (split?.type !== 'text') return { term: [], details: first.children, rest };
  const [before, after] = split.value.split(colon, 2);
  return {
    term: [...first.children.slice(0, at), { type: 'text', value: before!.trimEnd() }],
    details: [
      { type: 'text', value: (after! + split.value.slice(before!.length + 1 + after!.length)).trimStart() },
      ...first.children.slice(at + 1),
    ],
    rest,
  };
}

const colon = /[：:]/;

interface SplitFact {
  term: PhrasingContent[];
  details: PhrasingContent[];
  rest: RootContent[];
}
