/** A fault in a body: the text between two offsets, where it stands, and the sentence for the editor. */
export function faultAt(source: string, start: number, end: number, message: string): Fault {
  const before = source.slice(0, start);
  const line = before.split('\n').length;
  return { line, column: start - before.lastIndexOf('\n'), text: excerpt(source.slice(start, end)), message };
}

/** At most 40 characters of one line, for quoting in a message. */
export function excerpt(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** What is wrong, where (both counted from 1, within the body), and the text it is about. */
export interface Fault {
  line: number;
  column: number;
  text: string;
  message: string;
}
