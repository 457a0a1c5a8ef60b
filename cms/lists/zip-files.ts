/**
 * The files of a ZIP archive by their paths, unpacked with the platform's own decompression when they are asked for
 * (APPNOTE.TXT 4.3: end of central directory, then its headers), each up to a number of bytes beyond which it throws `TooBig`.
 * No archive has no files.
 */
export function zipFiles(bytes: Uint8Array<ArrayBuffer>): Map<string, Unpack> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const files = new Map<string, Unpack>();
  if (end < 0) return files;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const header = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!));
    files.set(path, (most = Infinity) => {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      return inflated(bytes.slice(start, start + size), method, most);
    });
    at += 46 + name! + extra! + comment!;
  }
  return files;
}

/** A file of an archive is larger than was asked for. */
export class TooBig extends Error {}

async function inflated(bytes: Uint8Array<ArrayBuffer>, method: number, most: number) {
  if (method === 0 && bytes.length > most) throw new TooBig();
  if (method === 0) return bytes;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // What an archive says of its own size need not be true: it is counted while it comes.
  for (let size = 0; ;) {
    const { value } = await reader.read();
    if (!value) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooBig();
    }
    parts.push(value);
  }
}

type Unpack = (most?: number) => Promise<Uint8Array<ArrayBuffer>>;
