/** A growing piece of CBOR (RFC 8949): integers, texts in UTF-8, and arrays whose length is known beforehand. */
export function cborWriter(): CborWriter {
  let bytes = Buffer.allocUnsafe(2 ** 12);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (length + more));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  };
  const head = (major: number, count: number) => {
    room(5);
    let size = 0;
    while (count >= sizes[size]!) size++;
    if (size === sizes.length) throw new RangeError(`${count} is too large for this CBOR.`);
    bytes[length++] = major | (size === 0 ? count : 23 + size);
    for (let bits = size && 8 * 2 ** (size - 1); bits > 0; bits -= 8) bytes[length++] = count >>> (bits - 8);
  };
  const writer: CborWriter = {
    array: (count) => head(0x80, count),
    integer: (value) => (value < 0 ? head(0x20, -1 - value) : head(0, value)),
    text(value) {
      const size = Buffer.byteLength(value);
      head(0x60, size);
      room(size);
      length += bytes.write(value, length);
    },
    // Most pieces have a few bytes: the call that copies many at once takes longer.
    raw(piece, from = 0, end = piece.length) {
      room(end - from);
      for (let at = from; at < end; at++) bytes[length++] = piece[at]!;
    },
    value(value) {
      if (typeof value === 'number') return writer.integer(value);
      if (typeof value === 'string') return writer.text(value);
      writer.array(value.length);
      for (const one of value) writer.value(one);
    },
    length: () => length,
    /** What was written; it is overwritten by what comes next. */
    take() {
      const taken = bytes.subarray(0, length);
      length = 0;
      return taken;
    },
  };
  return writer;
}

/** The unsigned integer that begins at a place, and where it ends. */
export function readInteger(bytes: Uint8Array, at: number): { value: number; end: number } {
  const head = bytes[at]!;
  if (head < 24) return { value: head, end: at + 1 };
  const end = at + 1 + 2 ** (head - 24);
  let value = 0;
  for (let next = at + 1; next < end; next++) value = value * 256 + bytes[next]!;
  return { value, end };
}

/** From which count on the head of a value takes no, one, two, four more bytes. */
const sizes = [24, 2 ** 8, 2 ** 16, 2 ** 32];

export interface CborWriter {
  array(count: number): void;
  integer(value: number): void;
  text(value: string): void;
  /** Bytes that are CBOR already, all or those from one place to another. */
  raw(piece: Uint8Array, from?: number, end?: number): void;
  value(value: CborValue): void;
  length(): number;
  take(): Buffer;
}

export type CborValue = number | string | readonly CborValue[];
