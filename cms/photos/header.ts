/** What a file is by its first bytes, and how many pixels it says to have; nothing is decoded. */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length === 0) return { kind: 'empty' };
  const found = kinds.find(({ begins }) => begins(bytes));
  if (!found) return { kind: 'other' };
  const size = found.size?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return { kind: found.kind, ...(size?.width && size.height ? size : {}) };
}

/** The first that fits. Of those without a size the sentence only says what they are. */
const kinds: {
  kind: Kind;
  begins: (bytes: Uint8Array) => boolean;
  size?: (view: DataView) => Size | undefined;
}[] = [
  { kind: 'jpeg', begins: (bytes) => says(bytes, 0, '\xff\xd8\xff'), size: jpegSize },
  {
    kind: 'png',
    begins: (bytes) => says(bytes, 0, '\x89PNG\r\n\x1a\n'),
    size: (view) => (view.byteLength < 24 ? undefined : sizeAt(view, 16, 20, 'getUint32')),
  },
  {
    kind: 'webp',
    begins: (bytes) => says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP'),
    size: webpSize,
  },
  {
    kind: 'heic',
    begins: (bytes) => says(bytes, 4, 'ftyp') && /^(hei|hev|mif1|msf1)/.test(latin(bytes, 8, 12)),
    size: isoSize,
  },
  { kind: 'avif', begins: (bytes) => says(bytes, 4, 'ftypavif'), size: isoSize },
  { kind: 'bmp', begins: (bytes) => says(bytes, 0, 'BM') && bytes.length >= 26, size: bmpSize },
  { kind: 'gif', begins: (bytes) => says(bytes, 0, 'GIF8') },
  {
    kind: 'svg',
    begins: (bytes) => /^(?:\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(latin(bytes, 0, 200)),
  },
];

/** The frame header behind whatever segments a camera wrote (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sizeAt(view, at + 7, at + 5, 'getUint16');
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The three forms of WebP (RFC 9649, 2.4 to 2.7). */
function webpSize(view: DataView): Size | undefined {
  if (view.byteLength < 30) return undefined;
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (form === 'VP8X') {
    const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
    return { width: three(24), height: three(27) };
  }
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest image of a HEIC or AVIF file: its properties `ispe` (ISO/IEC 23008-12, 6.5.3) stand near its beginning. */
function isoSize(view: DataView): Size | undefined {
  let largest: Size | undefined;
  const end = Math.min(view.byteLength, 100_000) - 16;
  for (let at = 0; at < end; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = sizeAt(view, at + 8, at + 12, 'getUint32');
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function bmpSize(view: DataView): Size {
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function sizeAt(view: DataView, width: number, height: number, read: 'getUint16' | 'getUint32'): Size {
  return { width: view[read](width), height: view[read](height) };
}

function says(bytes: Uint8Array, at: number, text: string): boolean {
  return latin(bytes, at, at + text.length) === text;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

type Kind = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif' | 'bmp' | 'gif' | 'svg';

interface Size {
  width: number;
  height: number;
}

/** What a file is, with its pixels where its beginning says them. */
export interface Header extends Partial<Size> {
  kind: Kind | 'empty' | 'other';
}
