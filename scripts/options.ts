import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a command line; throws a Chinese sentence for one that the command does not know or that lacks its value. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  args = process.argv.slice(2),
) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch {
    throw new Error(`看不懂“${args.join(' ')}”。可以写：${known(options)}。`);
  }
}

/** The same, with so many words in front of the options as are named; throws a Chinese sentence where one lacks. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  names: readonly string[],
  options: Options,
  args = process.argv.slice(2),
) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === names.length) return { values, words: positionals };
  } catch {
    // Said below.
  }
  throw new Error(`看不懂“${args.join(' ')}”。写成：${names.join(' ')}，后面可以加：${known(options)}。`);
}

/** One of the values that an option may have; throws a Chinese sentence for another. */
export function oneOf<const Value extends string>(
  option: string,
  given: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((value) => value === given.toLowerCase());
  if (!found) throw new Error(`--${option} 写的是“${given}”。可以写 ${allowed.join('、')}。`);
  return found;
}

function known(options: NonNullable<ParseArgsConfig['options']>): string {
  return Object.entries(options)
    .map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`)
    .join('、');
}
