import type { TypeId } from '../content-types/index.ts';
import type { Complaint } from './issue-sentence.ts';
import { photoPeople } from './rules/photo-people.ts';

/**
 * The complaints about photos of people who did not agree to photos (妇女权益保障法 28): of the person that the entry is
 * about, and of anybody who can be told in a photo. A place may be shown without anybody's portrait.
 */
export function portraitComplaints(type: TypeId, data: unknown): Complaint[] {
  const { kind, consent, photos } = data as Portrayed;
  if (!Array.isArray(photos) || !photos.length) return [];
  const shown = (photos as (Photo | null)[]).map((photo) => photo ?? {});
  if (consent?.portrait === 'consented') return [];
  if (showsPeople[type]?.(kind)) return consent ? [withoutConsent(photos.length)] : [];
  return [...unkept(shown), ...unasked(shown)];
}

function withoutConsent(count: number): Complaint {
  const message = `这一条写着不用照片（肖像），却有 ${count} 张照片。本人同意公开照片就把“肖像”改成“本人同意公开照片”，不然请删去照片。`;
  return { path: ['consent', 'portrait'], message };
}

function unkept(photos: Photo[]): Complaint[] {
  return photos.flatMap(({ people, keptAt }, index) =>
    people === 'consented' && !keptAt
      ? [
          {
            path: ['photos', index, 'people'],
            message: `“照片”第 ${index + 1} 项认得出人，还没有写同意书放在哪里。请填“照片同意书存放处”，或者删去这张照片。`,
          },
        ]
      : [],
  );
}

function unasked(photos: Photo[]): Complaint[] {
  const numbers = photos.flatMap(({ people }, index) => (people === undefined ? [index + 1] : []));
  if (!numbers.length) return [];
  const message = `“照片”第 ${numbers.join('、')} 项还没有选“拍到的人”。认得出人的照片，要本人（孩子由监护人）同意才公开。`;
  return [{ path: ['photos', numbers[0]! - 1, 'src'], message, rule: photoPeople }];
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

interface Photo {
  people?: unknown;
  keptAt?: unknown;
}
