/**
 * The personal information in a text that leaves the house, each as it may be said in a report (what it is, and where in the
 * text, but not the whole of it); `allowed` is text whose numbers are the federation's own.
 */
export function privateWords(_text: string, _allowed: string): string[] {
  return [];
}
