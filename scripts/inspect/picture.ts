/**
 * What is wrong with a picture file of the site, in Chinese: a format that is not what its name says, or something in it that
 * is not the picture (Exif, GPS, XMP, IPTC, comments; in SVG anything that runs). Undefined where it is only a picture.
 */
export function pictureFault(name: string, bytes: Buffer): string | undefined {
  const extension = name.split('.').at(-1)!.toLowerCase();
  const format = formats[extension as keyof typeof formats];
  if (!format) return undefined;
  if (!format.begins(bytes)) return `后缀是 .${extension}，内容却不是`;
  const found = format.extras(bytes);
  return found.length > 0 ? `里面有 ${[...new Set(found)].join('、')}` : undefined;
}

/** Exif 3.0, ISO 16684-1 (XMP), IPTC in Photoshop's segment. */
function jpegExtras(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break;
    const head = latin1(bytes, at + 4, at + 40);
    if (marker === 0xe1) found.push(head.startsWith('Exif') ? 'Exif' : 'XMP');
    if (marker === 0xed) found.push('IPTC');
    if (marker === 0xfe) found.push('注释');
  }
  return found;
}

/** Chunks of length, type, data and checksum (PNG, third edition, section 5.3). */
function pngExtras(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = pngChunks[latin1(bytes, at + 4, at + 8)];
    if (name) found.push(name);
  }
  return found;
}

const words = '文字或 XMP';
const pngChunks: Record<string, string> = { eXIf: 'Exif', tEXt: words, zTXt: words, iTXt: words };

/** Chunks of type, length and data, padded to even lengths (RFC 9649). */
function webpExtras(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = latin1(bytes, at, at + 4);
    if (type === 'EXIF') found.push('Exif');
    if (type === 'XMP ') found.push('XMP');
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return found;
}

/** Items are named in the box `meta`, before the data (ISO 23008-12). */
function avifExtras(bytes: Buffer): string[] {
  const data = bytes.indexOf('mdat');
  const boxes = latin1(bytes, 0, data < 0 ? bytes.length : data);
  const found = [...boxes.matchAll(/infe[^]{8}(Exif|mime)/g)].map(([, type]) => type);
  return found.map((type) => (type === 'Exif' ? 'Exif' : 'XMP'));
}

function svgExtras(bytes: Buffer): string[] {
  const signs = [/<script\b/i, /\son\w+\s*=/i, /javascript:/i, /<foreignObject\b/i, /<metadata\b/i];
  const text = bytes.toString('utf8');
  return signs.flatMap((sign) => sign.exec(text)?.[0].trim() ?? []);
}

const jpeg = { begins: starts('ffd8ff'), extras: jpegExtras };

const formats = {
  jpg: jpeg,
  jpeg,
  png: { begins: starts('89504e470d0a1a0a'), extras: pngExtras },
  webp: {
    begins: (bytes: Buffer) => latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP',
    extras: webpExtras,
  },
  avif: { begins: (bytes: Buffer) => /^ftypavi[fs]/.test(latin1(bytes, 4, 12)), extras: avifExtras },
  svg: {
    begins: (bytes: Buffer) => /^\s*(<\?xml[^>]*>\s*)?<svg\b/.test(latin1(bytes, 0, 400)),
    extras: svgExtras,
  },
  gif: { begins: () => false, extras: () => [] as string[] },
};

function starts(hex: string): (bytes: Buffer) => boolean {
  return (bytes) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
}

function latin1(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1');
}
