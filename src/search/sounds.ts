import type { Characters, WordFiles } from './words.ts';

/** The Chinese words of the site that sound like these letters (muyingshi: 母婴室) or begin so (mys), the most frequent first. */
export async function heardAs(letters: string, files: WordFiles): Promise<string[]> {
  const characters = await files.characters();
  const heard: string[] = [];
  if (letters.length > longest) return heard;
  for (const syllables of spellings(letters, new Set(Object.keys(characters.sounds)))) {
    heard.push(...(await chains(syllables, files)));
  }
  const initials = /^[a-z]{2,8}$/.test(letters) ? await files.initials(letters) : [];
  return [...new Set([...heard, ...initials])].slice(0, most);
}

/**
 * What somebody may have meant by a text with one wrong, swapped, missing or additional character or several that sound alike, in
 * groups, the likeliest first. What is put in stands on the site beside its neighbours.
 */
export async function meantBy(text: string, files: WordFiles): Promise<string[][]> {
  const characters = [...text];
  const known = await files.characters();
  const sounds = soundsOf(characters, known);
  const heard = await Promise.all(sounds.map(files.sounds));
  const last = characters.length - 1;
  /** What stands on the site after the character at a place, and before it. */
  const after = (at: number) => partners(Object.values(heard[at]![0]).join(''), characters[at]!, 0);
  const before = (at: number) => partners(heard[at]![1], characters[at]!, 1);
  /** What may stand between two places; at the ends of the text only one of them says so. */
  const between = (left: number, right: number): string[] => {
    if (left < 0) return before(right);
    if (right > last) return after(left);
    const fitting = new Set(before(right));
    return after(left).filter((one) => fitting.has(one));
  };
  const places = [...characters.keys()];
  const other = places.map((at) =>
    between(at - 1, at + 1)
      .filter((one) => one !== characters[at])
      .map((one) => ({ at, one })),
  );
  const alike = ({ at, one }: Guess) => sounds[at] !== undefined && known.sounds[sounds[at]]!.includes(one);
  const put = ({ at, one }: Guess) => replaced(characters, at, 1, one);
  const inner = other.slice(1, -1).flat();
  return [
    other.flat().filter(alike).map(put),
    await chains(sounds, files),
    places.slice(1).map((at) => replaced(characters, at - 1, 2, characters[at]! + characters[at - 1]!)),
    inner.filter((guess) => !alike(guess)).map(put),
    places.slice(1).flatMap((at) => between(at - 1, at).map((one) => replaced(characters, at, 0, one))),
    places.map((at) => replaced(characters, at, 1, '')),
    characters.length > 2 ? [...other[0]!, ...other[last]!].filter((guess) => !alike(guess)).map(put) : [],
  ].map((group) => [...new Set(group)].filter((guess) => [...guess].length > 1 && guess !== text));
}

/** Every way to read letters as syllables, the fewest first; ü is typed v. */
function spellings(letters: string, known: ReadonlySet<string>): string[][] {
  if (letters === '') return [[]];
  const found: string[][] = [];
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const syllable = letters.slice(0, length);
    if (!known.has(syllable)) continue;
    for (const rest of spellings(letters.slice(length), known)) found.push([syllable, ...rest]);
    if (found.length > most) break;
  }
  return found.sort((one, other) => one.length - other.length).slice(0, most);
}

/** The texts of the site whose neighbours sound like these syllables. */
async function chains(syllables: (string | undefined)[], files: WordFiles): Promise<string[]> {
  if (syllables.length < 2 || syllables.includes(undefined)) return [];
  let texts: string[] | undefined;
  for (const [at, syllable] of syllables.slice(0, -1).entries()) {
    const found = pairs((await files.sounds(syllable))[0][syllables[at + 1]!] ?? '');
    texts = texts
      ? texts.flatMap((text) =>
          found.filter(([first]) => text.endsWith(first!)).map(([, second]) => text + second!),
        )
      : found.map((pair) => pair.join(''));
    texts = texts.slice(0, 40);
  }
  return texts ?? [];
}

function soundsOf(characters: string[], { sounds }: Characters): (string | undefined)[] {
  const of = (character: string) =>
    Object.keys(sounds).find((syllable) => sounds[syllable]!.includes(character));
  return characters.map(of);
}

function pairs(text: string): string[][] {
  const characters = [...text];
  return Array.from({ length: characters.length / 2 }, (_, at) => characters.slice(at * 2, at * 2 + 2));
}

/** The other characters of the pairs whose first (0) or second (1) is this one. */
function partners(text: string, character: string, place: 0 | 1): string[] {
  return pairs(text)
    .filter((pair) => pair[place] === character)
    .map((pair) => pair[1 - place]!);
}

function replaced(characters: string[], at: number, count: number, by: string): string {
  return [...characters.slice(0, at), by, ...characters.slice(at + count)].join('');
}

/** Letters beyond these are no word, and could be read in too many ways. */
const longest = 40;
/** More guesses than these are noise. */
const most = 8;

/** Another character at a place. */
interface Guess {
  at: number;
  one: string;
}
