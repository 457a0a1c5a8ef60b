/** Every two neighbouring Chinese characters, a lone one as it is; words in Latin and numbers whole. */
export function bigrams(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1 || !/^\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, at) => characters[at]! + character);
  });
}
