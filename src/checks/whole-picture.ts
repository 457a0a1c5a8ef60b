/** Whether a JPEG, PNG or WebP has its end, by its structure alone; damage in between shows only when it is decoded. */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff) return hasJpegEnd(bytes);
  if (bytes[0] === 0x89) return indexOf(bytes, [0x49, 0x45, 0x4e, 0x44], 8) > 0;
  return bytes.length >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
}

/** The end marker after the first scan: a thumbnail in the header has one of its own (ITU-T T.81, B.1.1). */
function hasJpegEnd(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) return indexOf(bytes, [0xff, 0xd9], at) > 0;
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return false;
}

/** Where a few bytes stand for the first time from a place on; -1 where they do not. The desk has no Buffer. */
function indexOf(bytes: Uint8Array, wanted: number[], from: number): number {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
