import { checkProperties } from './check-tag.ts';
import { codeRanges, isInside } from './code-ranges.ts';
import { faultAt, type Fault } from './fault.ts';
import { aliases, insteadOf } from './suggestions.ts';
import { tagAt, type Tag } from './tags.ts';
import { isComponent, vocabulary } from './vocabulary/index.ts';

/** What can be refused before parsing: programs, tags outside the vocabulary, components left open, unreadable text. */
export function scan(source: string, { photos }: { photos?: string[] | undefined }): Scan {
  const faults = [...unreadable(source)];
  const hopeless =
    faults.length > 0 && faults.some(({ message }) => message === tooDeep || message === tooLong);
  const code = codeRanges(source);
  const open: Tag[] = [];
  let unbalanced = false;
  let done = 0;
  const add = (start: number, end: number, message: string) =>
    faults.push(faultAt(source, start, end, message));
  for (const { 0: text, index } of source.matchAll(suspicious)) {
    if (index < done || source[index - 1] === '\\' || isInside(code, index)) continue;
    done = index + text.length;
    const found = findSign(source, index);
    if (found) {
      done = index + found.length;
      add(index, done, found.message);
      continue;
    }
    const tag = text === '<' ? tagAt(source, index) : undefined;
    if (!tag) {
      done = index + 1;
      continue;
    }
    if (!isComponent(tag.name)) {
      if (isProse(tag, source)) continue;
      done = tag.end;
      add(index, done, `正文里不能用 <${tag.name}>。${insteadOf(tag.name)}`);
      continue;
    }
    done = tag.end;
    if (!tag.literal) {
      unbalanced = true;
      add(index, done, notLiteral(source.slice(index, done), tag.name));
    } else if (!tag.closing) {
      faults.push(...checkProperties(tag, source, photos));
    }
    const problem = balance(tag, open);
    if (problem) {
      unbalanced = true;
      add(index, done, problem);
    }
    if (open.length > 12) {
      add(index, done, tooDeep);
      return { faults, hopeless: true, unbalanced };
    }
  }
  for (const tag of open) add(tag.start, tag.end, unclosed(tag.name));
  return { faults, hopeless, unbalanced: unbalanced || open.length > 0 };
}

function findSign(source: string, index: number): { length: number; message: string } | undefined {
  for (const [sign, message] of signs) {
    sign.lastIndex = index;
    const found = sign.exec(source);
    if (found) return { length: found[0].length, message };
  }
  return undefined;
}

function balance(tag: Tag, open: Tag[]): string | undefined {
  if (tag.selfClosing) return undefined;
  if (!tag.closing) {
    open.push(tag);
    return undefined;
  }
  const last = open.findLastIndex(({ name }) => name === tag.name);
  if (last === -1) return `这里有结尾 </${tag.name}>，前面没有开头 <${tag.name}>。请补上开头，或者删去结尾。`;
  const between = open.splice(last).slice(1);
  if (!between.length) return undefined;
  return `<${between[0]!.name}> 还没有结尾，就到了 </${tag.name}>。请先写 </${between[0]!.name}>。`;
}

function unclosed(name: string): string {
  const alone = isComponent(name) && vocabulary[name].children === 'none';
  if (alone) return `<${name}> 少了结尾的斜线。请写成 <${name} … />。`;
  return `<${name}> 只有开头，没有结尾。请在后面单独一行写 </${name}>。`;
}

function notLiteral(text: string, name: string): string {
  if (text.includes('{'))
    return `<${name}> 里不能用花括号。请写成 ${example(name)} 这样，内容放在英文引号里。`;
  if (/[“”‘’＂]/.test(text)) return `<${name}> 里用了中文引号。请改成英文引号，写成 ${example(name)} 这样。`;
  return `<${name}> 没有写对。请写成 ${example(name)} 这样，每一项的内容放在英文引号里。`;
}

function example(name: string): string {
  const [property] = isComponent(name) ? Object.keys(vocabulary[name].properties) : [];
  return property ? `<${name} ${property}="…">` : `<${name}>`;
}

/** `a<b 且 c>d` looks like a tag with strange properties, and is none. */
function isProse(tag: Tag, source: string): boolean {
  return !tag.literal && /\P{ASCII}/u.test(source.slice(tag.start, tag.end).replace(/"[^"]*"|'[^']*'/g, ''));
}

function* unreadable(source: string): Generator<Fault> {
  if (source.length > 200_000) yield faultAt(source, 0, 20, tooLong);
  for (let start = 0, end = 0; end < source.length; start = end + 1) {
    end = source.indexOf('\n', start);
    if (end === -1) end = source.length;
    if (end - start > 5000) yield faultAt(source, start, end, tooLong);
  }
  for (const { 0: text, index } of source.matchAll(deepLine)) {
    yield faultAt(source, index, index + text.length, tooDeep);
  }
  for (const { 0: text, index } of source.matchAll(invisible)) {
    const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    yield faultAt(
      source,
      index,
      index + 1,
      `这里有一个看不见的控制字符（U+${code}）。请删去它前后的字，重新打一遍。`,
    );
  }
}

const tooLong = '这里的文字太长（一行最多 5000 字，一篇最多 20 万字）。请分成几段。';
const tooDeep = '这里一层套一层，超过了 12 层。请减少层数。';

const program = '这一行是程序，正文里不能写程序。请整行删去。';
const names = Object.keys(aliases).filter((name) => /\p{Script=Han}/u.test(name));
const suspicious = /[<{]|^[ \t]*(?:import|export)\b/gm;

/** What is refused whatever it says, tried in this order where `suspicious` found something. */
const signs: [RegExp, string][] = [
  [/<!--[^]*?(?:-->|$(?![^]))/y, '正文里不能写 <!-- --> 注释，它会公开。请整个删去。'],
  [
    new RegExp(`</?(?:${names.join('|')})(?=[\\s/>])[^<>\\n]*>`, 'y'),
    '标记要用英文名：照片组写 <PhotoGrid />，照片写 <Figure photo="文件名" />，引语写 <Quote>。',
  ],
  [/\{\s*\/\*[^]*?(?:\*\/\s*\}|$(?![^]))/y, '正文里不能写 {/* */} 注释。请整个删去。'],
  [
    /\{(?=[^{}]*[A-Za-z])(?:(?!\n[ \t]*\n|<[/A-Za-z])[\x20-\x7a\x7c\x7e\s]){1,300}\}/y,
    '花括号里是程序，正文里不能写程序。如果要写这几个字，请用全角的｛｝。',
  ],
  [/[ \t]*import\s*(?:[\w$*{][^\n]*\sfrom\s*)?["'][^\n]*/y, program],
  [/[ \t]*export\s+(?:default\b|const\s|let\s|var\s|function\b|class\s|async\s|[*{])[^\n]*/y, program],
];

const deepLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){13,}|^(?:[ \t>]){100,}/gm;
const invisible = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

interface Scan {
  faults: Fault[];
  /** Too long or too deep to be given to the parser. */
  hopeless: boolean;
  /** Components are left open or closed twice; the parser would throw. */
  unbalanced: boolean;
}
