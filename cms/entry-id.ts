import { pinyin } from 'pinyin-pro';
import type { ContentType } from '../src/content-types/define.ts';
import { beijing } from './beijing.ts';

/** The id of a new entry: pinyin of its title, for dated types with the day (as far as it is known) in front. */
export function entryId(
  type: Pick<ContentType, 'id' | 'idFrom'>,
  data: EntryWords,
  now = new Date(),
): string {
  const words = pinyinWords(data.title ?? '');
  const id =
    type.idFrom === 'day-and-title' ? [dayOf(data.date, now), words].filter(Boolean).join('-') : words;
  return shorten(id, 60) || `${type.id}-${beijing(now).replaceAll(/\D/g, '')}`;
}

/** A text as small Latin words joined by hyphens: 平江街道 → ping-jiang-jie-dao. */
export function pinyinWords(text: string): string {
  return pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Cuts at a hyphen, so that no syllable is halved. */
function shorten(id: string, max: number): string {
  if (id.length <= max) return id;
  const cut = id.slice(0, max + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : id.slice(0, max);
}

function dayOf(date: string | undefined, now: Date): string {
  const known = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date ?? '') ? date! : beijing(now).slice(0, 10);
  return known.replaceAll('-', '');
}

interface EntryWords {
  title?: string | undefined;
  date?: string | undefined;
}
