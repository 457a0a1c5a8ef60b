/**
 * The merged cells of an .xlsx file's first sheet (ECMA-376 part 1, 18.3.1.55 mergeCell), which read-excel-file does not
 * give. Reads the ZIP archive with the platform's own decompression.
 */
export async function mergedRanges(bytes: Uint8Array<ArrayBuffer>): Promise<Range[]> {
  const files = filesOf(bytes);
  const read = async (path: string) => {
    const found = files.get(path);
    return found ? new TextDecoder().decode(await found()) : '';
  };
  const [, id] = /<(?:\w+:)?sheet\s[^>]*?r:id="([^"]+)"/.exec(await read('xl/workbook.xml')) ?? [];
  const relation = (await read('xl/_rels/workbook.xml.rels'))
    .split('<')
    .find((tag) => tag.includes(`Id="${id}"`));
  const [, target = 'worksheets/sheet1.xml'] = /Target="([^"]+)"/.exec(relation ?? '') ?? [];
  const sheet = await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      left: columnNumber(left),
      top: Number(top) - 1,
      right: columnNumber(right),
      bottom: Number(bottom) - 1,
    }),
  );
}

/** The files of an archive by their paths (APPNOTE.TXT 4.3: end of central directory, then its headers). */
function filesOf(bytes: Uint8Array<ArrayBuffer>): Map<string, () => Promise<Uint8Array<ArrayBuffer>>> {
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

/** A → 0, Z → 25, AA → 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows and columns from 0, the last ones included. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}
