import type { Holidays } from '../../finder/holidays.ts';
import { unpackPlaces, type FinderPlace, type PackedPlaces } from '../../finder/place-data.ts';

/** Fetches the places of a type once; a failure is forgotten, so that the next question tries again. */
export function dataOf(base: string, type: string): () => Promise<FinderData> {
  let loading: Promise<FinderData> | undefined;
  return () => {
    loading ??= load(`${base}geo/${type}.places.json`);
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

/** The header by which the service worker says that an answer is a kept one: nothing came, or nothing came in time. */
const keptHeader = 'X-Kept';

async function load(url: string): Promise<FinderData> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const { asOf, holidays, places } = (await answer.json()) as DataFile;
  return { asOf, holidays, places: unpackPlaces(places), kept: keptOf(answer) };
}

function keptOf(answer: Response): FinderData['kept'] {
  const kept = answer.headers.get(keptHeader);
  return kept === 'offline' || kept === 'slow' ? kept : undefined;
}

interface DataFile {
  asOf: string;
  holidays: Holidays;
  places: PackedPlaces;
}

export interface FinderData {
  /** The day for which the data hold, YYYY-MM-DD. */
  asOf: string;
  holidays: Holidays;
  places: FinderPlace[];
  /** Why an older copy was given, where one was. */
  kept?: 'offline' | 'slow' | undefined;
}
