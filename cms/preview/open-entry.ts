/** The open entry as Decap hands it to its preview. */
export interface OpenEntry {
  collection: { get(name: 'name'): string };
  entry: { get(name: 'data'): { toJS(): Record<string, unknown> }; get(name: 'slug'): unknown };
  getAsset(path: string): unknown;
}

/** The id in Decap's slug `x/index`; '' before the first save. */
export function idOf(slug: unknown): string {
  return String(slug ?? '').replace(/\/index$/, '');
}
