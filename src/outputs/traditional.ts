import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional characters and the simplified ones that the pages use for them, in turn in one string (婦妇嬰婴); from OpenCC. */
export function traditionalForms(used: ReadonlySet<string>): string {
  return pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([traditional, simplified = '']) => traditional !== simplified && used.has(simplified))
    .map(([traditional, simplified]) => `${traditional}${simplified}`)
    .join('');
}
