/** Whether queries of this kind stand in the text as they are: for these, what an engine calls exact can be checked. */
export function isVerbatim(kind: string): boolean {
  return kind === 'random substring' || kind === 'random punctuated';
}

/** What somebody types, and the addresses of the pages that are right. */
export interface BenchQuery {
  /** A row of the table: `domain …`, `random …` or `question`. */
  kind: string;
  text: string;
  right: ReadonlySet<string>;
  /** Nobody looks at these one by one: only their sum is reported. */
  heldOut: boolean;
}
