import type { TypeId } from '../content-types/index.ts';
import type { Complaint } from './issue-sentence.ts';

/** The complaint about photos of people who did not agree to photos; a place may be shown without anybody's portrait. */
export function portraitComplaints(type: TypeId, data: unknown): Complaint[] {
  const { kind, consent, photos } = data as Portrayed;
  if (!showsPeople[type]?.(kind) || !consent || !Array.isArray(photos) || !photos.length) return [];
  if ((consent.portrait ?? 'none') !== 'none') return [];
  const message = `这一条写着不用照片（肖像），却有 ${photos.length} 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。`;
  return [{ path: ['consent', 'portrait'], message }];
}

/** The types whose photos show the person that the entry is about, by the entry's kind. */
const showsPeople: Partial<Record<TypeId, (kind: unknown) => boolean>> = {
  families: () => true,
  workers: (kind) => kind === 'person',
};

interface Portrayed {
  kind?: unknown;
  consent?: { portrait?: unknown } | null;
  photos?: unknown;
}
