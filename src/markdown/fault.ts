/** A fault in a body: the text between two offsets, where it stands, and the sentence for the editor. */
export function faultAt(source: string, start: number, end: number, message: string): Fault {
  const { line, column } = placeOf(source, start);
  return { line, column, text: excerpt(source.slice(start, end)), message };
}

/** At most 40 characters of one line, for quoting in a message; control and direction characters as �, so that they steer no terminal. */
export function excerpt(text: string): string {
  const line = text.trim().split('\n')[0]!.trimEnd();
  const quoted = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  return quoted.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** Line and column of an offset; the lines of the source that was asked about last are kept. */
function placeOf(source: string, offset: number): { line: number; column: number } {
  if (source !== last.source) last = { source, starts: startsOf(source) };
  let low = 0;
  let high = last.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (last.starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - last.starts[low]! + 1 };
}

function startsOf(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

let last = { source: '', starts: [0] };

/** What is wrong, where (both counted from 1, within the body), and the text it is about. */
export interface Fault {
  line: number;
  column: number;
  text: string;
  message: string;
}
