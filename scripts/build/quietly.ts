import { stripVTControlCharacters } from 'node:util';

/**
 * Does the work and passes on what it prints, but throws where it printed anything that is not known to be harmless: Astro goes
 * on after many of its errors, and its exit code does not tell.
 */
export async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  let printed = '';
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const [index, stream] of streams.entries()) {
    stream.write = ((...args: Parameters<typeof stream.write>) => {
      printed += String(args[0]);
      return writes[index]!.apply(stream, args);
    }) as typeof stream.write;
  }
  try {
    const result = await work();
    const strange = strangeLines(printed);
    if (strange.length > 0)
      throw new Error(`生成页面时有没见过的警告，这次的网站不能用：\n${strange.join('\n')}`);
    return result;
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index]!;
  }
}

/** The lines of a build's output that nobody has looked at and found harmless. */
export function strangeLines(printed: string): string[] {
  return stripVTControlCharacters(printed)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !harmless.some((known) => known.test(line)));
}

/** Each with why it may stand. */
const harmless: RegExp[] = [
  // Node's own notices about itself.
  /^\(node:\d+\) (ExperimentalWarning|\[DEP\d+\] DeprecationWarning)/,
  /^\(Use `node --trace-/,
  // A site need not have something of every type.
  /\[content\] The collection "[a-z-]+" does not exist or is empty\./,
];
