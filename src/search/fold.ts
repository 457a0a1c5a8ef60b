/** Text as it is compared: letters and digits in their usual forms (ＨＰＶ), in lower case, one space for any gap. */
export function fold(text: string): string {
  return usual(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Letters and digits in their compatibility forms (NFKC); signs (℃, ㎡) stay, of which it would make letters. */
export function usual(text: string): string {
  return everyday.test(text) ? text : text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => word.normalize('NFKC'));
}

/** A text without the quotation marks and dots within a run of Chinese characters (“三八”红旗手, 益·企): nobody types them. */
export function unquoted(text: string): string {
  return quote.test(text) ? text.replace(within, '$1') : text;
}

/** A name as it is compared: folded, without quotation marks and the signs at its ends. */
export function nameOf(text: string): string {
  return unquoted(fold(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
}

/** Text of which NFKC changes no letter: ASCII, common Chinese characters, their punctuation. Looking costs a tenth of changing. */
const everyday = /^[\0-\x7f\u2010-\u2027\u3000-\u3020\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/;
/** The signs that a run of Chinese characters goes on behind, as the inside of a character class. */
export const quotes = '“”‘’「」『』《》〈〉"·・';
/** Most texts have none, and looking for one is faster than looking at every character before it. */
const quote = new RegExp(`[${quotes}]`);
const within = new RegExp(`(\\p{Script=Han})[${quotes}]+(?=\\p{Script=Han})`, 'gu');
