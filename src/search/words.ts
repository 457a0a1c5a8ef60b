import type { PageText } from './text-index.ts';

/** Reads the search's files of words below `base` (the folder of the index), each once; `words` first, which names the index that the others belong to. */
export function wordFiles(base: string, get: Get = (url, how) => fetch(url, how)) {
  let version = '';
  const loading = new Map<string, Promise<unknown>>();
  let characters: Promise<Characters> | undefined;
  const file = <Kind>(name: string, otherwise: Kind): Promise<Kind> => {
    if (!loading.has(name)) loading.set(name, load(base + name + version, otherwise, get));
    return loading.get(name) as Promise<Kind>;
  };
  const files = {
    async words(): Promise<Words> {
      // What a browser has kept of it may be older than the script that reads it.
      const answer = await get(`${base}words.json`, { cache: 'no-cache' });
      const words = (await answer.json()) as Words;
      version = `?${words.index}`;
      return words;
    },
    async characters(): Promise<Characters> {
      characters ??= file<CharacterFile>('characters.json', {
        common: [],
        others: '',
        sounds: {},
        files: [],
      }).then(spread);
      return characters;
    },
    /** Traditional characters and their simplified forms in turn, as far as the pages use them. */
    traditional: () => file('traditional.json', ''),
    /** The text of every page, where the site is small. */
    texts: () => file<PageText[]>('text.json', []),
    /** The pairs with a syllable, which stand in the file of the last one that is not behind it. */
    async sounds(syllable = ''): Promise<PairTable> {
      const [first] = (await files.characters()).files.filter((one) => one <= syllable).slice(-1);
      return (first && (await file<SoundFile>(`sounds/${first}.json`, {}))[syllable]) || noPairs;
    },
    /** Terms whose initials are these, or else the beginnings of terms whose initials begin so. */
    async initials(letters: string): Promise<string[]> {
      const found = await file<[string, string][]>(`initials/${letters[0]}.json`, []);
      const same = found.filter(([initials]) => initials === letters);
      const some = same.length > 0 ? same : found.filter(([initials]) => initials.startsWith(letters));
      return some.map(([, term]) => [...term].slice(0, letters.length).join(''));
    },
  };
  return files;
}

/** The simplified form of a folded text; `traditional` has the characters and their forms in turn. */
export function simplify(text: string, traditional: string): string {
  const forms = [...traditional];
  return [...text]
    .map((character) => {
      const at = forms.indexOf(character);
      return at % 2 ? character : forms[at + 1]!;
    })
    .join('');
}

/** The 6,763 characters of GB/T 2312: 3,755 common ones, which are ordered by how they sound, then the less common. */
export function knownCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row < 0xf8; row++)
    for (let column = 0xa1; column < 0xff; column++) bytes.push(row, column);
  return new TextDecoder('gbk').decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu)!;
}

/** Of these characters so many are common. */
export const commonCharacters = 3755;
/** Stands for the first syllable. The signs from here on take two bytes. */
export const firstSign = 0x100;

/** A file that is not there is one that this site does not need. */
async function load<Kind>(url: string, otherwise: Kind, get: Get): Promise<Kind> {
  const answer = await get(url);
  if (answer.status === 404) return otherwise;
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as Kind;
}

/** The file leaves out what every browser knows: the characters of GB/T 2312, in their order. */
function spread({ common, others, sounds, files }: CharacterFile): Characters {
  const characters = knownCharacters();
  const all = { ...sounds };
  let at = 0;
  const add = (syllable: string, count: number) => {
    all[syllable] = (all[syllable] ?? '') + characters.slice(at, at + count).join('');
    at += count;
  };
  for (const [syllable, count] of common) add(syllable, count);
  for (const sign of others) add(common[sign.charCodeAt(0) - firstSign]![0], 1);
  return { sounds: all, files };
}

const noPairs: PairTable = [{}, ''];

type Get = (url: string, how?: RequestInit) => Promise<Response>;

export type WordFiles = ReturnType<typeof wordFiles>;

export interface Words {
  pages: number;
  /** The name of the index of these pages. */
  index?: string;
  /** Words that mean the same, the site's own first. */
  groups: string[][];
  explained: Record<string, string>;
  /** The values of each filter. */
  facets: Record<string, string[]>;
  /** The types of which pages are more, or less, than others with the same words. */
  types: { region?: string; recap?: string };
  /** What people ask with: what may always be left out, what they do with the thing, that it should be near, what ends its name; sources of regular expressions. */
  asking: Record<'asked' | 'done' | 'near' | 'kind', string>;
}

/** The pairs of characters whose first one sounds so, by the sound of the second; and those whose second one does, as one string. */
export type PairTable = [starting: Record<string, string>, ending: string];

/** The pairs of some syllables. */
export type SoundFile = Record<string, PairTable>;

export interface CharacterFile extends Characters {
  /** How the common characters sound, in their order: a syllable, and for how many it holds; none for those that only others have. */
  common: [syllable: string, count: number][];
  /** How the less common ones sound: for each a sign whose place behind `firstSign` is that of a syllable of `common`. */
  others: string;
}

export interface Characters {
  /** The characters of each syllable. */
  sounds: Record<string, string>;
  /** The first syllables of the files of pairs, in alphabetical order. */
  files: string[];
}
