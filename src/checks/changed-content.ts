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
    at: fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })),
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
export function changed(bytes: Buffer, edits: { at: number; cut: number; put: Buffer }[]): Buffer {
  return edits.reduce((bytes, { at, cut, put }) => {
    const offset = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, offset), put, bytes.subarray(offset + cut)]);
  }, bytes);
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
