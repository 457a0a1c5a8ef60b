import { tagAt } from './tags.ts';
import { isComponent } from './vocabulary/index.ts';

/**
 * Replaces every character that MDX or GFM would misread by a stand-in of the same length, so that positions stay true:
 * `<` that begins no known component, braces, a single `~`, `import` at the start of a line, web addresses (`tidy` links
 * them, ending them where Chinese text goes on), and punctuation that would keep `**` from being bold. With `components: false` no tag is left to the parser.
 */
export function shield(source: string, { components = true } = {}): string {
  let shielded = '';
  let done = 0;
  const put = (offset: number) => {
    const standIn = standIns.get(source[offset]!);
    if (standIn === undefined || offset < done) return;
    shielded += source.slice(done, offset) + standIn;
    done = offset + 1;
  };
  const openRuns = new Set<string>();
  let tagEnd = 0;
  for (const found of source.matchAll(suspicious)) {
    const [text] = found;
    const start = found.index;
    const [first] = text;
    if (/^\s*\n\s*$/.test(text)) openRuns.clear();
    else if (text.length > 2 && /^[hw]/.test(text)) {
      for (let offset = start; offset < start + text.length; offset++) {
        if (':@._~'.includes(source[offset]!)) put(offset);
      }
    } else if (text === '@') put(start);
    else if (isEscaped(source, start)) continue;
    else if (first === '{' || first === '}' || text === '~') put(start);
    else if (first === '<') {
      const tag = components ? tagAt(source, start) : undefined;
      if (!tag?.literal || !isComponent(tag.name)) put(start);
      else tagEnd = tag.end;
    } else if (text.length > 2 && first === '~') {
      // A fence stands alone; anything more on its line would be lost as the name of a programming language.
      const alone = /^[ \t]*[\w-]*[ \t]*(?:\n|$)/.test(
        source.slice(start + text.length, start + text.length + 60),
      );
      if (!alone) for (let offset = start; offset < start + text.length; offset++) put(offset);
    } else if (first === '*' || first === '~') {
      // In a property `**` is text, and the quote after it belongs to the tag.
      if (start < tagEnd) continue;
      const neighbour = punctuationToShield(source, start, start + text.length, openRuns);
      if (neighbour !== undefined) put(neighbour);
    } else put(start + text.search(/\S/));
  }
  return shielded + source.slice(done);
}

/** The text as it was before `shield`. */
export function unshield(text: string): string {
  return anyStandIn.test(text) ? text.replace(everyStandIn, (standIn) => originals.get(standIn)!) : text;
}

/** Which neighbour of a run of `*` or `~~` keeps CommonMark from seeing that it opens or closes. */
function punctuationToShield(source: string, start: number, end: number, openRuns: Set<string>) {
  const run = source.slice(start, end);
  const before = source[start - 1] ?? '\n';
  const after = source[end] ?? '\n';
  if (run === '*' && /\d/.test(before) && /\d/.test(after)) return start;
  if (space.test(before) && space.test(after)) return undefined;
  const opens = space.test(before) || (!space.test(after) && !openRuns.has(run));
  if (opens) openRuns.add(run);
  else openRuns.delete(run);
  if (opens) return isPunctuation(after) && isWord(before) && !isSyntax(source, end) ? end : undefined;
  return isPunctuation(before) && isWord(after) && !isSyntax(source, start - 1) ? start - 1 : undefined;
}

function isSyntax(source: string, offset: number): boolean {
  if (source[offset] === '!') return source[offset + 1] === '[';
  if (source[offset] !== ')') return false;
  return /\]\([^()\n]*$/.test(source.slice(Math.max(0, offset - 300), offset));
}

function isEscaped(source: string, offset: number): boolean {
  let slashes = 0;
  while (source[offset - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function isWord(character: string): boolean {
  return !space.test(character) && (!isPunctuation(character) || '<{}~'.includes(character));
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

const suspicious =
  /[<{}@]|~+|\*+|https?:\/\/[\w\-./?=&%#:@+,;!$~]*|www\.|\n[ \t]*\n|^[ \t]*(?:import|export)(?=[\s{*"'])/gim;
const space = /\s/;

/** Syntax first, then the punctuation that stands beside `**` in Chinese text. */
const shieldable = [
  ...'<{}~*_:@.ie',
  ...'，。、；：？！（）“”‘’《》〈〉【】〔〕「」『』…—～·％＋－／￥℃°※★☆●→',
  ...'"\'();,?!%+-$',
];
/** Noncharacters first; they never stand in text. C1 controls never do either, but for U+0085, a line break to some. */
const free = [...range(0xfdd0, 0xfdef), ...range(0x80, 0x84), ...range(0x86, 0x9f)];
const standIns = new Map(shieldable.map((original, index) => [original, free[index]!]));
const originals = new Map(shieldable.map((original, index) => [free[index]!, original]));
const anyStandIn = new RegExp(`[${free.join('')}]`);
const everyStandIn = new RegExp(anyStandIn, 'g');

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}
