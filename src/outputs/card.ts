import { wordsFor, type FieldSchema } from '../content-types/define.ts';
import { type Entry, type TypeId, schemas } from '../content-types/index.ts';
import { dateInWords } from './facts.ts';
import { hoursInWords } from './hours-in-words.ts';

/** What a card says of an entry before its summary: one status where the type has one, then a few words. */
export function cardOf(entry: Entry): Card {
  const fields = schemas[entry.type].properties ?? {};
  return { calm: calmTypes.has(entry.type), ...statusOf(entry), tags: tagsOf(entry, fields) };
}

/** Places and services wear celadon, people and honours rouge. */
export const calmTypes: ReadonlySet<TypeId> = new Set([
  'nursing-rooms',
  'micro-homes',
  'programmes',
  'regions',
]);

function statusOf({ type, data }: Entry): Pick<Card, 'status'> {
  if (type !== 'nursing-rooms') return {};
  const hours = 'openingHours' in data ? data.openingHours : undefined;
  return {
    status: hours ? { text: hoursInWords(hours), known: true } : { text: '开放时间待核实', known: false },
  };
}

function tagsOf({ type, data }: Entry, fields: Record<string, FieldSchema>): string[] {
  const kind = 'kind' in data && data.kind !== 'unknown' ? [wordsFor(fields.kind, data.kind)] : [];
  const level = type === 'regions' && 'level' in data ? [wordsFor(fields.level, data.level)] : [];
  const honor = 'honors' in data ? data.honors.slice(0, 2).map((given) => honorWords(given, fields)) : [];
  const date = 'date' in data && data.date ? [dateInWords(data.date)] : [];
  const host = 'host' in data && data.host ? [`微家主人 ${data.host}`] : [];
  return [...date, ...(honor.length > 0 ? honor : kind), ...level, ...host];
}

function honorWords(honor: Honor, fields: Record<string, FieldSchema>): string {
  const level = wordsFor(fields.honors?.items?.properties?.level, honor.level);
  const given = level && !honor.title.includes(level[0]!) ? `${level} · ` : '';
  return `${honor.year ? `${honor.year.slice(0, 4)} ` : ''}${given}${honor.title}${honor.outcome === 'nominated' ? '提名' : ''}`;
}

type Honor = { title: string; level: string; year?: string | undefined; outcome: string };

export interface Card {
  calm: boolean;
  status?: { text: string; known: boolean };
  tags: string[];
}
