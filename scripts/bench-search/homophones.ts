import { pinyin } from 'pinyin-pro';
import type { Random } from './random.ts';

/** A word as it is typed in pinyin: no tones, nothing between the syllables, v for ü. */
export function typedPinyin(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');
}

/** The text with one character replaced by another common one that sounds the same; undefined where none does. */
export function homophoneError(text: string, random: Random): string | undefined {
  const characters = [...text];
  const sounds = pinyin(text, { toneType: 'none', type: 'array', v: true });
  // Latin words and numbers may count differently there.
  if (sounds.length !== characters.length) return undefined;
  const at = random.below(characters.length);
  const others = (alike().get(sounds[at]!) ?? []).filter((other) => other !== characters[at]);
  if (others.length === 0 || !/\p{Script=Han}/u.test(characters[at]!)) return undefined;
  return characters.with(at, random.oneOf(others)).join('');
}

/** The 3,755 common characters of GB 2312, level 1, by their sound. */
function alike(): Map<string, string[]> {
  bySound ??= Map.groupBy(levelOne(), typedPinyin);
  return bySound;
}

let bySound: Map<string, string[]> | undefined;

function levelOne(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
  return characters;
}
