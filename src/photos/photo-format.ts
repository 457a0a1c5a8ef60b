import { extname } from 'node:path';

/** What keeps a picture file (its name and first bytes) from being used, as a sentence to the editor; nothing when it is a JPEG, PNG or WebP named as what it is. */
export function formatFault(name: string, bytes: Buffer): string | undefined {
  if (bytes.length === 0) return '这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。';
  const found = formats.find((format) => format.begins(bytes));
  const extension = extname(name).toLowerCase();
  if (!found?.extensions) {
    const what = found?.name ?? '别的东西';
    return `扩展名是 ${extension}，内容却是${what}。请用看图软件打开原照片，另存为 JPG 再上传。`;
  }
  if (found.extensions.includes(extension)) return undefined;
  return `扩展名是 ${extension}，内容却是 ${found.name}。请把扩展名改成 ${found.extensions[0]}，再上传一次。`;
}

// The refused ones are named only so that the sentence can say what the file really is.
const formats: Format[] = [
  { name: 'JPG', extensions: ['.jpg', '.jpeg'], begins: startsWith('ffd8ff') },
  { name: 'PNG', extensions: ['.png'], begins: startsWith('89504e470d0a1a0a') },
  {
    name: 'WebP',
    extensions: ['.webp'],
    begins: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
  },
  { name: '苹果手机的 HEIC 照片', begins: (bytes) => /^ftyp(hei|hev|mif1|msf1)/.test(text(bytes, 4, 12)) },
  { name: ' GIF 动图', begins: startsWith('47494638') },
  {
    name: '矢量图（SVG）',
    begins: (bytes) => /^\s*<(\?xml|!--|!doctype svg|svg)/i.test(text(bytes, 0, 200)),
  },
];

function startsWith(hex: string): Format['begins'] {
  return (bytes) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1');
}

interface Format {
  name: string;
  /** The names under which it may be used, the usual one first; absent where it is refused. */
  extensions?: string[];
  begins: (bytes: Buffer) => boolean;
}
