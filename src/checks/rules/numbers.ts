/**
 * The numbers in a text as they would be read aloud: digits of every width, in circles, as keycaps or Chinese characters,
 * whatever invisible characters, emphasis marks, spaces or dashes stand between them. A number begins and ends where a group does.
 */
export function numbersIn(text: string, accepts: (number: Candidate) => boolean): Found[] {
  if (!enoughDigits.test(text)) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const groups = groupsOf(run, index);
    const found: Found[] = [];
    for (let first = 0; first < groups.length; first++) {
      let digits = '';
      const lengths: number[] = [];
      let loose = false;
      for (let last = first; last < groups.length && digits.length < longest; last++) {
        const group = groups[last]!;
        digits += group.digits;
        lengths.push(group.digits.length);
        loose ||= last > first && group.loose;
        const { start } = groups[first]!;
        const { end } = group;
        if (!accepts({ digits, lengths, loose, after: text.slice(end, end + 2) })) continue;
        found.push({ digits, start, end });
        first = last;
        break;
      }
    }
    return found;
  });
}

/** A text of the same length with web addresses blanked out: what stands in them are article numbers. */
export function withoutWebAddresses(text: string): string {
  return text.includes('://') ? text.replace(webAddress, (found) => ' '.repeat(found.length)) : text;
}

/** A number with all but its first three and its last digits starred, as reports show it. */
export function masked(digits: string, last = 4): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 3 - last)}${digits.slice(-last)}`;
}

function groupsOf(run: string, at: number): Group[] {
  const groups: Group[] = [];
  for (const { 0: separator, 1: group = '', index } of run.matchAll(separated)) {
    const start = at + index + separator.length - group.length;
    const digits = Array.from(group.replace(ignored, ''), plain).join('');
    const loose = strict.test(separator.slice(0, separator.length - group.length));
    groups.push({ digits, start, end: start + group.length, loose });
  }
  return groups;
}

function plain(character: string): string {
  const chinese = '〇一二三四五六七八九'.indexOf(character);
  if (chinese >= 0) return String(chinese);
  if (character === '零') return '0';
  return /[xｘ×]/i.test(character) ? 'X' : character.normalize('NFKC');
}

/** Of the longest number that is looked for: a bank card's, with a country code's room to spare. */
const longest = 19;

const digit = '0-9０-９⁰¹²³⁴-⁹₀-₉⓪①-⑨\u{1d7ce}-\u{1d7ff}〇零一二三四五六七八九';
const unseen = '\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\u00ad\\ufe0f\\u20e3*_~`\\\\';
const between = '\\s\\u00a0\\-‐-―−－·•・.．/,，、()（）';
const one = `[${digit}]`;
const check = '[xXｘＸ×](?![0-9A-Za-z])';
const enoughDigits = new RegExp(`(?:${one}[${unseen}${between}]{0,6}){10}`, 'u');
const runs = new RegExp(
  `${one}(?:[${unseen}${between}]{0,6}${one}){10,}(?:[${unseen}${between}]{0,6}${check})?`,
  'gu',
);
const separated = new RegExp(`[${between}]*(${one}(?:[${unseen}]*(?:${one}|${check}))*|${check})`, 'gu');
const ignored = new RegExp(`[${unseen}]`, 'gu');
/** Signs that stand between numbers as often as within one. */
const strict = /[./．,，、()（）]/;
const webAddress = /https?:\/\/[^\s<>"'）)】」，。；]+/g;

interface Group {
  digits: string;
  start: number;
  end: number;
  loose: boolean;
}

interface Candidate {
  digits: string;
  /** How many digits the groups have that it is written in. */
  lengths: number[];
  /** Whether its groups are parted by signs that also part numbers. */
  loose: boolean;
  /** The two characters after it. */
  after: string;
}

interface Found {
  digits: string;
  start: number;
  end: number;
}
