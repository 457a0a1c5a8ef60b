import { encodeHan } from './han-code.ts';
import type { WordFiles } from './words.ts';

/** The tokens of a character and of all pairs on the site that begin with it. */
export async function neighboursOf(character: string, files: WordFiles): Promise<string[]> {
  const { sounds } = await files.characters();
  const syllable = Object.keys(sounds).find((one) => sounds[one]!.includes(character));
  const pairs = [...Object.values((await files.sounds(syllable))[0]).join('')];
  const next = pairs.filter((_, at) => at % 2 && pairs[at - 1] === character);
  return [character, ...new Set(next.map((one) => character + one))].map(encodeHan);
}
