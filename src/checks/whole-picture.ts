/** Whether a JPEG, PNG or WebP has its end, by its structure alone; damage in between shows only when it is decoded. */
export function isWhole(bytes: Buffer): boolean {
  if (bytes[0] === 0xff) return hasJpegEnd(bytes);
  if (bytes[0] === 0x89) return bytes.lastIndexOf('IEND') > 0;
  return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length;
}

/** The end marker after the first scan: a thumbnail in the header has one of its own (ITU-T T.81, B.1.1). */
function hasJpegEnd(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) return bytes.indexOf(endOfImage, at) > 0;
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

const endOfImage = Buffer.from([0xff, 0xd9]);
