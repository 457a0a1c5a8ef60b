/** The tag that begins at an offset with `<`, as an editor wrote it; nothing where `<` is a sign in prose. */
export function tagAt(source: string, start: number): Tag | undefined {
  beginning.lastIndex = start;
  const [begun, slash, name] = beginning.exec(source) ?? [];
  if (begun === undefined || name === undefined) return undefined;
  const tag = { start, name, closing: slash === '/' };
  const inside = start + begun.length;
  literal.lastIndex = inside;
  const [rest, attributes = '', end] = literal.exec(source) ?? [];
  if (rest !== undefined && !blankLine.test(rest)) {
    const properties = [...attributes.matchAll(property)].map((found) => ({
      name: found[1]!,
      value: found[2] ?? found[3],
      start: inside + found.index,
      end: inside + found.index + found[0].length,
    }));
    return { ...tag, end: inside + rest.length, selfClosing: end === '/', literal: true, properties };
  }
  const loose = looseEnd(source, inside);
  if (loose === undefined || blankLine.test(source.slice(inside, loose))) return undefined;
  return {
    ...tag,
    end: loose,
    selfClosing: source[loose - 2] === '/',
    literal: false,
    properties: [],
  };
}

/**
 * Where a tag ends whose properties are not literal: at the first `>` outside quotes and braces, or else at the last one
 * that they would hide. One pass: a regex with these alternatives takes exponential time where no `>` comes.
 */
function looseEnd(source: string, inside: number): number | undefined {
  const text = source.slice(inside, inside + longest);
  let hidden: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '>') return inside + at + 1;
    if (sign === '<') break;
    const close = partners[sign] ? text.indexOf(partners[sign], at + 1) : -1;
    if (close === -1 || (sign !== '{' && text.slice(at, close).includes('\n'))) continue;
    const angle = text.slice(at, close).search(/[<>]/);
    if (angle !== -1 && text[at + angle] === '>') hidden = inside + at + angle + 1;
    at = close;
  }
  return hidden;
}

const beginning = /<(\/?)([A-Za-z][\w-]*(?:[.:][A-Za-z][\w-]*)*)(?=[\s/>{])/y;
const literal = /((?:\s+[A-Za-z][\w-]*(?:="[^"]*"|='[^']*')?)*)\s*(\/?)>/y;
const property = /([A-Za-z][\w-]*)(?:="([^"]*)"|='([^']*)')?/g;
const blankLine = /\n[ \t]*\n/;
const partners: Record<string, string> = { '"': '"', "'": "'", '{': '}' };
/** Whatever is longer than this is no tag; so the work stays in proportion to the text. */
const longest = 2000;

export interface Tag {
  name: string;
  /** `</Quote>` */
  closing: boolean;
  /** `<PhotoGrid />` */
  selfClosing: boolean;
  /** Whether every property is a name with text in straight quotes. */
  literal: boolean;
  properties: { name: string; value: string | undefined; start: number; end: number }[];
  start: number;
  end: number;
}
