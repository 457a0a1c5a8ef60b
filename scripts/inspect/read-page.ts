/**
 * What the inspection needs of a page's HTML: where it leads, what can be led to, what visitors read, and what no page may
 * hold. It reads tags one after the other and builds no tree, so that ten thousand pages take seconds.
 */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const dangers = new Set<string>();
  const words: string[] = [];
  let end = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(end, at + 1))) {
    tag.lastIndex = at;
    const whole = tag.exec(html)?.[0];
    if (whole === undefined) continue;
    const read = readTag(whole);
    words.push(html.slice(end, at));
    end = at + whole.length;
    words.push(...read.words);
    for (const id of read.ids) ids.add(id);
    for (const address of read.addresses) addresses.add(address);
    for (const danger of read.dangers) dangers.add(danger);
  }
  words.push(html.slice(end));
  return { ids, addresses: [...addresses], text: decoded(words.join('')), dangers: [...dangers] };
}

/** Most tags stand on many pages; a tag is read once. */
function readTag(whole: string): ReadTag {
  const known = tags.get(whole);
  if (known) return known;
  if (tags.size > 20_000) tags.clear();
  // A copy of its own: a part of a page's text would keep the whole page in memory.
  const copy = Buffer.from(whole).toString();
  const read = whole.startsWith('<!--') ? nothing : partsOf(copy);
  tags.set(copy, read);
  return read;
}

const tags = new Map<string, ReadTag>();

function partsOf(whole: string): ReadTag {
  tag.lastIndex = 0;
  const [, raw, ofRaw, plain, ofPlain] = tag.exec(whole)!;
  const [name = '', written = ''] = raw ? [raw, ofRaw] : [plain, ofPlain];
  const read: ReadTag = { words: [], ids: [], addresses: [], dangers: [] };
  if (!inline.has(name.toLowerCase())) read.words.push(apart);
  if (forbidden.has(name.toLowerCase())) read.dangers.push(`<${name}>`);
  for (const [, key = '', double, single, bare] of written.matchAll(attribute)) {
    const attr = key.toLowerCase();
    const value = decoded(double ?? single ?? bare ?? '');
    if (attr === 'id') read.ids.push(value);
    if (spoken.has(attr)) read.words.push(apart, value, apart);
    if (attr.startsWith('on') || attr === 'srcdoc') read.dangers.push(`${attr}=`);
    if (leading.has(attr)) read.addresses.push(value);
    if (attr === 'srcset')
      for (const part of value.split(',')) read.addresses.push(part.trim().split(' ')[0]!);
    if (/^\s*(javascript|vbscript|data:text)/i.test(value.replace(invisible, '')) && attr !== 'content')
      read.dangers.push(`${attr}="${value.slice(0, 40)}"`);
  }
  return read;
}

/** A comment, the whole of a script or style (its words are not read), or one tag. */
const tag =
  /<!--[^]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1\s*>|<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/iy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const invisible = /[\p{Cc}\p{Cf}\s]/gu;

/** Elements that part no word. */
const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'mark', 'u', 'small', 'wbr']);

/** Between two words that have nothing to do with each other. */
export const apart = '\n\u0001\n';

const nothing: ReadTag = { words: [apart], ids: [], addresses: [], dangers: [] };

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

interface ReadTag {
  words: string[];
  ids: string[];
  addresses: string[];
  dangers: string[];
}

export interface ReadPage {
  ids: Set<string>;
  /** As they are written. */
  addresses: string[];
  text: string;
  /** Elements and attributes that could run something. */
  dangers: string[];
}
