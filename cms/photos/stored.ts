import { jsonSchemaOf } from '../../src/content-types/define.ts';
import { photos as photosType } from '../../src/content-types/photos.ts';

/** The photos of the form that is open, as the entry will store them. */
export function photosIn(entry: FormEntry | undefined): Photo[] {
  const value = entry?.getIn(['data', 'photos']) as Photo[] | { toJS(): Photo[] } | undefined | null;
  return value ? ('toJS' in value ? value.toJS() : value) : [];
}

/** Whether an entry's fields or text name a photo's file; the names are hashes and stand nowhere by chance. */
export function isNamed(entry: FormEntry, name: string): boolean {
  return JSON.stringify(entry.get('data')).includes(name);
}

/** A photo with other words, its parts in the order of the definition and without what is empty. */
export function withWords(photo: Photo, words: Partial<Photo>): Photo {
  const changed: Record<string, unknown> = { ...photo, ...words };
  const names = [...Object.keys(photoFields), ...Object.keys(changed)];
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => (changed[name] ? [[name, changed[name]]] : [])),
  ) as unknown as Photo;
}

/** A list with one item taken to another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), items[from]!, ...others.slice(to)];
}

const schema = jsonSchemaOf({ schema: photosType() });

/** How many photos an entry may have. */
export const mostPhotos = schema.maxItems!;

/** The fields of a photo with their labels, hints and limits, from the definition. */
export const photoFields = schema.items!.properties!;

/** A photo as an entry stores it; the words are asked for after the file is there. */
export interface Photo {
  src: string;
  alt?: string;
  caption?: string;
  people?: string;
  keptAt?: string;
}

/** As much of the open form in Decap's store as is used here. */
export interface FormEntry {
  get(name: string): unknown;
  getIn(path: string[]): unknown;
}
