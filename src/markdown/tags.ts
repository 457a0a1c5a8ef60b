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
  loose.lastIndex = inside;
  const [other] = loose.exec(source) ?? [];
  if (other === undefined || blankLine.test(other)) return undefined;
  return {
    ...tag,
    end: inside + other.length,
    selfClosing: /\/>$/.test(other),
    literal: false,
    properties: [],
  };
}

const beginning = /<(\/?)([A-Za-z][\w-]*(?:[.:][A-Za-z][\w-]*)*)(?=[\s/>{])/y;
const literal = /((?:\s+[A-Za-z][\w-]*(?:="[^"]*"|='[^']*')?)*)\s*(\/?)>/y;
const loose = /(?:"[^"\n]*"|'[^'\n]*'|\{[^}]*\}|[^<>])*>/y;
const property = /([A-Za-z][\w-]*)(?:="([^"]*)"|='([^']*)')?/g;
const blankLine = /\n[ \t]*\n/;

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
