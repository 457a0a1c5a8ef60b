import { zipFiles } from './zip-files.ts';

/**
 * The merged cells of an .xlsx file's first sheet (ECMA-376 part 1, 18.3.1.55 mergeCell), which read-excel-file does not
 * give.
 */
export async function mergedRanges(bytes: Uint8Array<ArrayBuffer>): Promise<Range[]> {
  const files = zipFiles(bytes);
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
