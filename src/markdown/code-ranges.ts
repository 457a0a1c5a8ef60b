/** The stretches of a source that are code (fences, inline code), in order: what looks like a tag in them is none. */
export function codeRanges(source: string): Range[] {
  if (!/`|~~~/.test(source)) return [];
  const fenced = fences(source);
  const ranges: Range[] = [];
  let from = 0;
  for (const fence of [...fenced, { start: source.length, end: source.length }]) {
    for (const { start, end } of inlineCode(source.slice(from, fence.start))) {
      ranges.push({ start: from + start, end: from + end });
    }
    ranges.push(fence);
    from = fence.end;
  }
  return ranges;
}

/** Whether an offset lies in one of the ranges, which stand in order. */
export function isInside(ranges: Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start <= offset;
}

/** From a run of backticks up to the next run of the same length in the same paragraph. */
function inlineCode(text: string): Range[] {
  const runs = [...text.matchAll(/`+|\n[ \t]*\n/g)].map(({ 0: run, index: start }) => ({ run, start }));
  const partner = new Map<number, number>();
  let nextOfLength = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const { run } = runs[index]!;
    if (run[0] !== '`') nextOfLength = new Map();
    else {
      const next = nextOfLength.get(run.length);
      if (next !== undefined) partner.set(index, next);
      nextOfLength.set(run.length, index);
    }
  }
  const ranges: Range[] = [];
  for (let index = 0; index < runs.length; index++) {
    const { start } = runs[index]!;
    const close = partner.get(index);
    if (close === undefined || text[start - 1] === '\\') continue;
    ranges.push({ start, end: runs[close]!.start + runs[close]!.run.length });
    index = close;
  }
  return ranges;
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

const opening = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,}(?=[ \t]*[\w-]*[ \t]*$))/;
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

export interface Range {
  start: number;
  end: number;
}
