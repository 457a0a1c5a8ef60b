/** The stretches of a source that are code (fences, inline code), in order: what looks like a tag in them is none. */
export function codeRanges(source: string): Range[] {
  if (!/`|~~~/.test(source)) return [];
  const fenced = fences(source);
  const ranges: Range[] = [];
  let from = 0;
  for (const fence of [...fenced, { start: source.length, end: source.length }]) {
    for (const found of source.slice(from, fence.start).matchAll(inline)) {
      ranges.push({ start: from + found.index, end: from + found.index + found[0].length });
    }
    ranges.push(fence);
    from = fence.end;
  }
  return ranges;
}

/** Whether an offset lies in one of the ranges. */
export function isInside(ranges: Range[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end);
}

function fences(source: string): Range[] {
  const ranges: Range[] = [];
  let open: { start: number; mark: string } | undefined;
  let offset = 0;
  for (const line of source.split('\n')) {
    const end = Math.min(offset + line.length + 1, source.length);
    const mark = (open ? closing : opening).exec(line)?.[1];
    if (open && mark && mark[0] === open.mark[0] && mark.length >= open.mark.length) {
      ranges.push({ start: open.start, end });
      open = undefined;
    } else if (!open && mark) {
      open = { start: offset, mark };
    }
    offset = end;
  }
  if (open) ranges.push({ start: open.start, end: source.length });
  return ranges;
}

const opening = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
/** A run of backticks up to the next run of the same length in the same paragraph. */
const inline = /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?(?<!`)\1(?!`)/g;

export interface Range {
  start: number;
  end: number;
}
