import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import type { TypeId } from '../content-types/index.ts';

/** Every entry's file of the real content, to be changed at random in tests. */
export function contentFiles() {
  return globSync('content/*/*/index.mdx').map((file) => {
    const [, type, id] = file.split(/[\\/]/) as [string, TypeId, string];
    return { type, id, file, bytes: readFileSync(file) };
  });
}

/** What is changed in a file: at which part of it, how many bytes go, which come. */
export function edits() {
  const edit = fc.record({
    // Numbers of floating point lie by the exponent, and nearly all of them at the file's first byte.
    at: fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1e6),
    inBody: fc.boolean(),
    // Else whole characters: what is cut within one is refused before anything else is read.
    anyByte: fc.nat(9).map((die) => die === 0),
    cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(40)),
    put: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces.map((piece) => Buffer.from(piece))) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
      {
        weight: 1,
        arbitrary: fc
          .record({ piece: fc.constantFrom(...pieces), times: fc.nat(300) })
          .map(({ piece, times }) => Buffer.from(piece.repeat(times))),
      },
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

/** A file's bytes with edits. */
export function changed(bytes: Buffer, edits: Edit[]): Buffer {
  return edits.reduce((bytes, { at, inBody, anyByte, cut, put }) => {
    const first = inBody ? bytes.indexOf('\n---\n') + 5 : 0;
    const offset = first + Math.floor(at * (bytes.length - first));
    const [start, end] = [offset, offset + cut].map((at) => (anyByte ? at : characterAt(bytes, at)));
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);
  }, bytes);
}

/** The first byte of the character that a byte of UTF-8 belongs to. */
function characterAt(bytes: Buffer, at: number): number {
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}

interface Edit {
  /** How far into the file or its body, 0 to 1. */
  at: number;
  inBody: boolean;
  anyByte: boolean;
  /** Bytes that go. */
  cut: number;
  put: Buffer;
}

/** Bytes, YAML, Markdown, MDX and Chinese punctuation that go wrong in practice. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\0',
    '\ufeff',
    '\ufffd',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ud83d\ude00',
  ],
  ...[
    ': ',
    ':',
    '：',
    '- ',
    '---\n',
    '+++\n',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!js ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '%',
    '@',
    '`',
    '? ',
    '<<: ',
    '~',
  ],
  ...[
    '**',
    '_',
    '# ',
    '> ',
    '> > ',
    '1. ',
    '- - ',
    '```',
    '~~~',
    '| a | b |\n|---|---|\n',
    '[x](',
    '](javascript:x)',
    '![',
    '[^1]',
    '[1]: ',
    '\\',
    '---',
    '***',
  ],
  ...[
    '<',
    '</',
    '/>',
    '<br>',
    '<Quote>',
    '</Quote>',
    '<Figure photo="',
    '<Facts>',
    '<script>',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '{a}',
    'import x',
    'export ',
    '<=',
    '&#106;',
  ],
  ...[
    '，',
    '。',
    '“',
    '”',
    '‘',
    '《',
    '》',
    '（',
    '）',
    '、',
    '；',
    '！',
    '？',
    '……',
    '——',
    '　',
    '｛',
    '＜',
  ],
  ...[
    '&#49;',
    '1&#51;&#56;00138000',
    '&#x33;8',
    '[138](/about/)00138000',
    '&nbsp;0013',
    '&#0;',
    '](/about/)',
    '](about)',
    '](#s-9)',
    '[138',
    '壹叁捌',
    '13800138000',
    '11010519491231002X',
    '3幢502室',
    '的的',
    '习近平',
    '布署',
    '<<<<<<< HEAD\n',
    '7岁的张小雨',
  ],
];
