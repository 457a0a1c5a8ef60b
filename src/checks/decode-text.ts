import type { Fault } from '../markdown/fault.ts';
import { faultAt } from '../markdown/fault.ts';

/** A text file's bytes as text, whatever encoding it was saved in, and what is wrong with that encoding. */
export function decodeText(bytes: Uint8Array): { text: string; faults: Fault[] } {
  if (bytes.length > maxBytes) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    return refused('', `文件有 ${megabytes} MB，最大 1 MB。请只留文字，照片和附件另外上传。`);
  }
  const wide = utf16(bytes);
  if (wide) {
    const message = '文件是 UTF-16 编码（记事本里叫“Unicode”），网站读不了。请用“UTF-8”重新保存。';
    return refused(read(bytes, wide) ?? '', message);
  }
  const text = read(bytes, 'utf-8');
  if (text !== undefined) return { text, faults: mixedLineEnds(text) };
  const damaged = new TextDecoder('utf-8').decode(bytes);
  // Of GBK read as UTF-8 hardly a character is left; a byte lost from UTF-8 spoils one.
  const chinese =
    count(damaged, /\ufffd/g) > count(damaged, /[\u4e00-\u9fff]/g) ? read(bytes, 'gb18030') : undefined;
  if (chinese !== undefined && /[\u4e00-\u9fff]/.test(chinese))
    return refused(chinese, '文件是 GBK 编码，在别的电脑上会成乱码。请用“UTF-8”重新保存。');
  const at = damaged.indexOf('\ufffd');
  const message = '文件里有不是 UTF-8 的字节，会成乱码。请用“UTF-8”重新保存，再看一遍内容。';
  return {
    text: damaged.replaceAll('\ufffd', ''),
    faults: [{ ...faultAt(damaged, at, at + 1, message), text: '' }],
  };
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

function refused(text: string, message: string) {
  return { text, faults: [{ line: 0, column: 0, text: '', message }] };
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // The mark is kept: other rules speak of it.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its byte order mark, or by every other byte's being NUL, as in front matter of ASCII keys. */
function utf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0x2d && second === 0 && third === 0x2d && fourth === 0)
  )
    return 'utf-16le';
  if (
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second === 0x2d && third === 0 && fourth === 0x2d)
  )
    return 'utf-16be';
  return undefined;
}

function mixedLineEnds(text: string): Fault[] {
  const windows = text.indexOf('\r\n');
  if (windows < 0) return [];
  const plain = /(?:^|[^\r])\n/.exec(text);
  if (!plain) return [];
  const at = Math.max(windows, plain.index);
  return [{ ...faultAt(text, at, at, '换行有两种（LF 和 CRLF 混用）。请用“LF”换行重新保存。'), text: '' }];
}

const maxBytes = 1_000_000;
