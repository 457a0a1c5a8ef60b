import { decodeHan, encodeHan } from './han-code.ts';
import type { WordFiles } from './words.ts';

/** The tokens of all pairs on the site that begin with this character, given and returned as codes. */
export async function neighboursOf(code: string, files: WordFiles): Promise<string[]> {
  const character = decodeHan(code);
  const { sounds } = await files.characters();
  const syllable = Object.keys(sounds).find((one) => sounds[one]!.includes(character));
  const pairs = [...Object.values((await files.sounds(syllable))[0]).join('')];
  const next = pairs.filter((_, at) => at % 2 && pairs[at - 1] === character);
  return [code, ...new Set(next.map((one) => encodeHan(character + one)))];
}
