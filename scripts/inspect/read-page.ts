/**
 * What the inspection needs of a page's HTML: where it leads, what can be led to, what visitors read, and what no page may
 * hold. It reads tags one after the other and builds no tree, so that ten thousand pages take seconds.
 */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const words: string[] = [];
  const dangers: string[] = [];
  let end = 0;
  for (const found of html.matchAll(tag)) {
    const [whole, raw, ofRaw, plain, ofPlain] = found;
    const [name = '', written = ''] = raw ? [raw, ofRaw] : [plain, ofPlain];
    words.push(html.slice(end, found.index));
    end = found.index + whole.length;
    if (!inline.has(name.toLowerCase())) words.push(apart);
    if (forbidden.has(name.toLowerCase())) dangers.push(`<${name}>`);
    for (const [, key = '', double, single, bare] of written.matchAll(attribute)) {
      const attr = key.toLowerCase();
      const value = decoded(double ?? single ?? bare ?? '');
      if (attr === 'id') ids.add(value);
      if (spoken.has(attr)) words.push(apart, value, apart);
      if (attr.startsWith('on') || attr === 'srcdoc') dangers.push(`${attr}=`);
      if (leading.has(attr)) addresses.add(value);
      if (attr === 'srcset') for (const part of value.split(',')) addresses.add(part.trim().split(' ')[0]!);
      if (/^\s*(javascript|vbscript|data:text)/i.test(value.replace(invisible, '')) && attr !== 'content')
        dangers.push(`${attr}="${value.slice(0, 40)}"`);
    }
  }
  words.push(html.slice(end));
  return { ids, addresses: [...addresses], text: decoded(words.join('')), dangers: [...new Set(dangers)] };
}

/** A comment, the whole of a script or style (its words are not read), or one tag. */
const tag =
  /<!--[^]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1\s*>|<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const invisible = /[\p{Cc}\p{Cf}\s]/gu;

/** Elements that part no word. */
const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'mark', 'u', 'small', 'wbr']);

/** Between two words that have nothing to do with each other. */
export const apart = '\n\u0001\n';

const forbidden = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame']);
/** What leads somewhere, and what a screen reader or a share shows. */
const leading = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data']);
const spoken = new Set(['alt', 'title', 'aria-label', 'content', 'placeholder', 'value']);

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    const code = name[1]!.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export interface ReadPage {
  ids: Set<string>;
  /** As they are written. */
  addresses: string[];
  text: string;
  /** Elements and attributes that could run something. */
  dangers: string[];
}
