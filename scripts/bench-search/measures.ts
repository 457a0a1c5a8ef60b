/** How good the first ten addresses are: precision among those shown, recall of what ten could hold, one over the first right place. */
export function quality(shown: readonly string[], right: ReadonlySet<string>): Quality {
  const ten = shown.slice(0, 10);
  const hits = ten.filter((url) => right.has(url)).length;
  const first = ten.findIndex((url) => right.has(url));
  return {
    precision: ten.length > 0 ? hits / ten.length : 0,
    recall: hits / Math.min(10, right.size),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    empty: ten.length === 0,
  };
}

/** How well the results that claim to hold the words do: all that were loaded, out of `claimed`, against all that hold them. */
export function exactQuality(
  loaded: readonly string[],
  claimed: number,
  right: ReadonlySet<string>,
): ExactQuality {
  // Who claims nothing claims nothing wrong.
  const precision = loaded.length > 0 ? loaded.filter((url) => right.has(url)).length / loaded.length : 1;
  return { precision, recall: Math.min(1, (precision * claimed) / right.size) };
}

/** The value below which the given share of the numbers lies (nearest rank); NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The mean; NaN of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export interface Quality extends ExactQuality {
  /** One over the place of the first right answer, 0 without one in the first ten. */
  reciprocal: number;
  empty: boolean;
}

export interface ExactQuality {
  precision: number;
  recall: number;
}
