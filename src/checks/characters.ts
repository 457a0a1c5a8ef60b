import { faultAt, type Fault } from '../markdown/fault.ts';

/** The faults of a file's encoding: byte order mark, bytes that are not UTF-8. Windows line ends are none: Git makes them. */
export function characterFaults(text: string): Fault[] {
  return signs.flatMap(([sign, message]) => {
    const found = sign.exec(text);
    return found ? [{ ...faultAt(text, found.index, found.index + 1, message), text: '' }] : [];
  });
}

const signs: [RegExp, string][] = [
  [/^\ufeff/, '文件开头有一个看不见的标记（BOM）。请用“UTF-8（无 BOM）”重新保存。'],
  [/\r(?!\n)/, '换行是旧 Mac 的格式（CR）。请用“LF”换行重新保存。'],
  // Only the first one: a file in UTF-16 has thousands. Those in the body have a sentence of their own.
  [/(?<=(?<![^])[^\0]*)\0(?=[^]*^---[ \t]*$)/m, '文件里有空字符，可能不是文字文件。请用“UTF-8”重新保存。'],
  [/\ufffd/, '这里有乱码，文件可能是 GBK 编码。请用“UTF-8”重新保存，再看一遍内容。'],
  [/^(?:<{7}|>{7}) /m, '这里有两个人同时修改留下的标记（<<<<<<<）。请留下对的那一份，删去标记。'],
];
