/** Text as it is compared: compatibility forms (ＨＰＶ, ㈱) resolved by NFKC, in lower case, one space for any gap. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
