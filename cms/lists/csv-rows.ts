/**
 * A .csv file's rows (RFC 4180; separated by comma, semicolon or tab): UTF-8 with or without a byte order mark, UTF-16 as
 * Excel's “Unicode text”, otherwise GB18030, in which WPS and Excel write in China. Throws a Chinese sentence for an empty
 * file and for one that is no text.
 */
export function csvRows(bytes: Uint8Array<ArrayBuffer>): string[][] {
  const text = decoded(bytes);
  if (!text.trim()) throw new Error('这个文件是空的。请换一个有内容的 .xlsx 或 .csv。');
  // Files of programs and pictures have NUL bytes; tables have none.
  if (text.includes('\0')) throw new Error('这个文件不是表格。请用 .xlsx 或 .csv 文件。');
  return parsed(text, separatorOf(text)).filter((row, index) => index < 10 || row.some(Boolean));
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The separator that stands most often outside quotation marks in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    rows.push([...row, withoutGuard(cell.trim())]);
    [row, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoted = false;
    } else if (sign === '"' && !cell.trim()) {
      [quoted, cell] = [true, ''];
    } else if (sign === separator) {
      row.push(withoutGuard(cell.trim()));
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += sign;
  }
  if (cell || row.length) endRow();
  return rows;
}

/** The site's own CSV files put an apostrophe before what a spreadsheet would run as a formula (outputs/csv.ts). */
function withoutGuard(text: string): string {
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
}
