import { portraitComplaints } from '../../src/checks/portrait.ts';
import type { TypeId } from '../../src/content-types/index.ts';
import { photoFields, type Photo } from './stored.ts';

/** What a photo still lacks, in a word or two, and whether that keeps its entry from publication; nothing when it is finished. */
export function lacks({ alt, people, keptAt }: Photo, isAgreed: boolean): Lack | undefined {
  if (!alt) return { words: '缺说明', blocks: true };
  if (isAgreed) return undefined;
  if (!people) return { words: '选拍到的人', blocks: false };
  return people === 'consented' && !keptAt ? { words: '缺同意书', blocks: true } : undefined;
}

/** How many photos there are, how many of them keep the entry from publication, and how many should be looked at again. */
export function photosSentence(photos: readonly Photo[], isAgreed: boolean): string {
  const lacking = photos.flatMap((photo) => lacks(photo, isAgreed) ?? []);
  const blocking = lacking.filter(({ blocks }) => blocks).length;
  const open = lacking.length - blocking;
  return [
    `${photos.length} 张照片，第一张作封面。`,
    blocking ? `还有 ${blocking} 张没写完，可以先保存，写完才能发布。` : '',
    open ? `有 ${open} 张还没选“拍到的人”：不选也能发布，检查会一直提醒。` : '',
    lacking.length ? '' : '都写好了。',
  ].join('');
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

interface Lack {
  words: string;
  blocks: boolean;
}
