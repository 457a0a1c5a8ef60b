/**
 * The numbers in a text as they would be read aloud: digits of every width, in circles, as keycaps or Chinese characters,
 * whatever invisible characters, emphasis marks, spaces or dashes stand between them. A number begins and ends where a group does.
 */
export function numbersIn(text: string, accepts: (number: Candidate) => boolean): Found[] {
  return runsIn(text).flatMap((groups) => {
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
        if (digits.length < 11) continue;
        const { start } = groups[first]!;
        const { end } = group;
        const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 2)];
        if (!accepts({ digits, lengths, loose, before, after })) continue;
        found.push({ digits, start, end });
        first = last;
        break;
      }
    }
    return found;
  });
}

/** What of a text may be a number, in groups; several rules ask for the same text, so the last answer is kept. */
function runsIn(text: string): Group[][] {
  if (text !== last.text) {
    const found = hasManyDigits(text) ? text.matchAll(runs) : [];
    last = { text, found: Array.from(found, ({ 0: run, index }) => groupsOf(run, index)) };
  }
  return last.found;
}

/** Whether eleven digits stand near each other, with whatever parts digits between them. */
function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === 0) digits = 0;
    else if (kind === 1 && ++digits === 11) return true;
  }
  return false;
}

/** A text of the same length with web addresses blanked out: what stands in them are article numbers, unless they say otherwise. */
export function withoutWebAddresses(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(webAddress, (found) => (callsItself.test(found) ? found : ' '.repeat(found.length)));
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
  const written = values.get(character);
  if (written !== undefined) return String(written);
  if (letterX.test(character)) return 'X';
  const compatible = character.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  // Every script's ten digits stand in a row (Unicode 16, section 4.6).
  let zero = character.codePointAt(0)!;
  const last = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((last - zero) % 10);
}

/** Chinese numerals, as on cheques too and as read aloud (幺), and numbers in circles, brackets and with a stop. */
const values = new Map([
  ...['〇零○⓪⓿', '一壹弌幺', '二贰弍', '三叁弎', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (ones, value) => Array.from(ones, (one): [string, number] => [one, value]),
  ),
  ...Array.from('①⑴⒈❶➀➊⓵㈠㊀').flatMap((first) =>
    Array.from({ length: 9 }, (_, index): [string, number] => [
      String.fromCodePoint(first.codePointAt(0)! + index),
      index + 1,
    ]),
  ),
]);

/** Of the longest number that is looked for: a bank card's, with a country code's room to spare. */
const longest = 19;

const digit = `\\p{Nd}⁰¹²³⁴-⁹₀-₉\\u{1fbf0}-\\u{1fbf9}${[...values.keys()].join('')}`;
const unseen = '\\p{Cf}\\p{M}*_~`\\\\\\u115f\\u1160\\u2800\\u3164\\uffa0';
const between = '\\s\\u00a0\\-‐-―−－·•・.．/,，、()（）+＋=＝|｜:：;；…\\p{Extended_Pictographic}';
const one = `[${digit}]`;
/** Latin, multiplied, Cyrillic and Greek. */
const letters = 'xXｘＸ×хХχΧ';
const letterX = new RegExp(`[${letters}]`);
const check = `[${letters}](?![0-9A-Za-z])`;
const oneOnly = new RegExp(one, 'u');
const partsOnly = new RegExp(`[${unseen}${between}]`, 'u');
const runs = new RegExp(
  `${one}(?:[${unseen}${between}]{0,6}${one}){10,}(?:[${unseen}${between}]{0,6}${check})?`,
  'gu',
);
const separated = new RegExp(`[${between}]*(${one}(?:[${unseen}]*(?:${one}|${check}))*|${check})`, 'gu');
/** For every UTF-16 unit 1 where it is a digit, 2 where it may part digits, else 0; halves of characters may be either. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xdfce ? 1 : 2;
  const character = String.fromCharCode(code);
  return oneOnly.test(character) ? 1 : partsOnly.test(character) ? 2 : 0;
});
let last: { text: string; found: Group[][] } = { text: '', found: [] };
const ignored = new RegExp(`[${unseen}]`, 'gu');
/** Signs that stand between numbers as often as within one. */
const strict = /[./．,，、()（）+＋=＝|｜:：;；…\p{Extended_Pictographic}]/u;
const callsItself = /(?:tel|phone|mobile|shouji|sjh?|card)\w{0,6}=/i;
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
  /** The fourteen characters before it. */
  before: string;
  /** The two characters after it. */
  after: string;
}

interface Found {
  digits: string;
  start: number;
  end: number;
}
