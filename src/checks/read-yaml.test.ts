import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemas, type TypeId } from '../content-types/index.ts';
import { splitFile } from './front-matter.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { readAnyYaml, readYaml } from './read-yaml.ts';

const files = globSync('content/*/*/index.mdx').map((file) => ({
  schema: schemas[file.split(/[\\/]/)[1] as TypeId],
  yaml: splitFile(readFileSync(file, 'utf8')).yaml!,
}));

it('reads nearly all that the desk wrote in the fast way', () => {
  const fast = files.filter(({ yaml, schema }) => readPlainYaml(yaml, schema));
  expect(fast.length).toBeGreaterThan(files.length * 0.95);
});

it('reads all content as the library does', () => {
  for (const { yaml, schema } of files) expectSame(yaml, schema);
}, 60_000);

it('reads changed content as the library does, or not at all', () => {
  const snippets = [
    '\n',
    '  ',
    ' ',
    '- ',
    ': ',
    ':',
    "'",
    '"',
    '#',
    ' #',
    '~',
    'null',
    'true',
    '0',
    '-',
    '[]',
    '{',
    '|',
    '>',
    '\t',
    '&a',
    '*',
    '：',
    'a: b',
    'é',
    '😀',
    '\u2028',
    '1e3',
    '0x1',
    '.5',
    '?',
    '---',
    '...',
    '\\',
  ];
  const change = fc.record({
    file: fc.nat(files.length - 1),
    edits: fc.array(
      fc.record({
        at: fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1e6),
        cut: fc.nat(6),
        put: fc.constantFrom('', ...snippets),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(change, ({ file, edits }) => {
      const { yaml, schema } = files[file]!;
      const changed = edits.reduce((text, { at, cut, put }) => {
        const offset = Math.floor(at * text.length);
        return text.slice(0, offset) + put + text.slice(offset + cut);
      }, yaml);
      expectSame(changed, schema);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  );
}, 60_000);

function expectSame(yaml: string, schema: (typeof files)[number]['schema']): void {
  const read = readYaml(yaml, schema, 2);
  const expected = readAnyYaml(yaml, schema, 2);
  expect({ yaml, data: read.data, faults: read.faults }).toEqual({
    yaml,
    data: expected.data,
    faults: expected.faults,
  });
  for (const path of pathsIn(read.data))
    expect(read.faultAt(path, 'x'), yaml).toEqual(expected.faultAt(path, 'x'));
}

function pathsIn(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data !== 'object' || data === null) return [path, [...path, 'missing']];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [path, ...inner];
}
