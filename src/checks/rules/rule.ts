/** What the checker holds content against: one rule a file; the list is printed by `npm run check -- --rules`. */
export interface Rule {
  /** Its name in reports and of its folder of fixtures: mobile-number. */
  id: string;
  /** What it is called: 手机号. */
  name: string;
  severity: Severity;
  /** What it says of a fault; `…` stands for what differs from one fault to the next. */
  sentences: readonly [string, ...string[]];
  example: Example;
}

/** A rule about text of any kind, which runs in the desk as well: it finds what it refuses in a text. */
export interface TextRule extends Rule {
  find: (text: string) => Finding[];
  /** Fields that the rule does not read, by their names on the way to the value: place, address. */
  except?: (path: PropertyKey[]) => boolean;
}

export interface Finding {
  start: number;
  end: number;
  message: string;
  /** What is quoted instead of the text itself, which may be private. */
  quote?: string;
}

/**
 * - blocks-publishing: there is no site without its being mended
 * - blocks-entry: the entry is left out, the rest of the site goes on
 * - warns: nothing is left out; somebody should look
 */
export type Severity = 'blocks-publishing' | 'blocks-entry' | 'warns';

/** A fault and its mend: a change to a small good content, or whole files of it. Both are tested. */
export type Example = { says: string } & (Edit | WholeFiles);

interface Edit {
  /** The file that is changed; that of a family when not given. */
  file?: string;
  /** What is replaced in it; the body's only word, 正文, when not given. */
  replace?: string;
  wrong: string;
  right: string;
}

interface WholeFiles {
  /** The fault and its mend as the documentation shows them. */
  shown: [wrong: string, right: string];
  /** Files beside the good content, or in place of its own. */
  wrong: Files;
  right: Files;
}

/** File contents by path under the content folder, or what the file is a link to; null takes a file away. */
export type Files = Record<string, string | Uint8Array | { linkTo: string } | null>;
