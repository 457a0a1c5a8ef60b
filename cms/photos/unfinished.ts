import { portraitComplaints } from '../../src/checks/portrait.ts';
import type { TypeId } from '../../src/content-types/index.ts';
import { photoFields, type Photo } from './stored.ts';

/** What a photo still lacks before its entry can be published, in a word or two; nothing when it is finished. */
export function lacks({ alt, people, keptAt }: Photo, isAgreed: boolean): string | undefined {
  if (!alt) return '缺说明';
  if (isAgreed) return undefined;
  if (!people) return '选拍到的人';
  return people === 'consented' && !keptAt ? '缺同意书' : undefined;
}

/** What the check says of the photos of an entry about a person who did not agree to photos. */
export function portraitSentence(type: TypeId, data: unknown): string | undefined {
  const complaint = portraitComplaints(type, data).find(({ path }) => path[0] === 'consent');
  return complaint?.message;
}

/**
 * A sentence for those who do not see the photo, made of its caption and the entry's title. It is only offered: what is
 * stored is what the editor wrote or agreed to.
 */
export function proposedAlt({ alt, caption = '' }: Photo, title = ''): string | undefined {
  const [name, words] = [title.trim(), caption.trim()];
  if (alt || !(name || words)) return undefined;
  const proposals = words ? [name && `${name}：${words}`, words] : [`${name}的照片`];
  return proposals.find((proposal) => proposal && proposal.length <= longestAlt);
}

const longestAlt = photoFields['alt']!.maxLength!;
