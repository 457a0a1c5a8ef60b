/**
 * The files of a ZIP archive by their paths, unpacked with the platform's own decompression when they are asked for
 * (APPNOTE.TXT 4.3: end of central directory, then its headers). No archive has no files.
 */
export function zipFiles(
  bytes: Uint8Array<ArrayBuffer>,
): Map<string, () => Promise<Uint8Array<ArrayBuffer>>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  const files = new Map<string, () => Promise<Uint8Array<ArrayBuffer>>>();
  if (end < 0) return files;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const header = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!));
    files.set(path, () => {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      return inflated(bytes.slice(start, start + size), method);
    });
    at += 46 + name! + extra! + comment!;
  }
  return files;
}

async function inflated(bytes: Uint8Array<ArrayBuffer>, method: number): Promise<Uint8Array<ArrayBuffer>> {
  if (method === 0) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
