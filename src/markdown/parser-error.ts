import { faultAt, type Fault } from './fault.ts';

/** The parser's complaint about tags that do not match, as a fault with a Chinese sentence. */
export function translateParserError(error: unknown, source: string): Fault {
  const words = error instanceof Error ? error.message : String(error);
  const [, line, column] = /(?:^|\()(\d+):(\d+)/.exec(words) ?? [];
  const from = offsetOf(source, Number(line ?? 1), Number(column ?? 1));
  const name =
    (/`<\/?([\w-]+)/.exec(words) ?? /<\/?([\w-]+)/.exec(source.slice(Math.max(0, from - 2))))?.[1] ?? '';
  const at = Math.max(from, source.indexOf(`<${name}`, from));
  const end = source.indexOf('>', at) + 1;
  return faultAt(
    source,
    at,
    end || at + 20,
    `<${name}> 和 </${name}> 不在同一层里。请让开头和结尾各占一行，前后各空一行，不要夹在列表或引用中间。`,
  );
}

function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split('\n').slice(0, line - 1);
  return Math.min(source.length, lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1);
}
