import { parse } from 'acorn';

/** What in a script a browser of 2020 could not read (ECMA-262, 11th edition), with its line; undefined where it reads all. */
export function tooNewFor2020(script: string): string | undefined {
  try {
    parse(script, { ecmaVersion: 2020, sourceType: 'module' });
    return undefined;
  } catch (error) {
    const { loc, message } = error as SyntaxError & { loc?: { line: number } };
    return `第 ${loc?.line ?? 1} 行，${message}`;
  }
}
