/** Text as it is compared: compatibility forms (ＨＰＶ, ㈱) resolved by NFKC, in lower case, one space for any gap. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A text without the quotation marks and dots within a run of Chinese characters (“三八”红旗手, 益·企): nobody types them. */
export function unquoted(text: string): string {
  return text.replace(within, '$1');
}

/** The signs that a run of Chinese characters goes on behind, as the inside of a character class. */
export const quotes = '“”‘’「」『』《》〈〉"·・';
const within = new RegExp(`(\\p{Script=Han})[${quotes}]+(?=\\p{Script=Han})`, 'gu');
