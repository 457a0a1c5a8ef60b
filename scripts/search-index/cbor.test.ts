import { expect, test } from 'vitest';
import { cborWriter, type CborValue } from './cbor.ts';

const hex = (value: CborValue) => {
  const cbor = cborWriter();
  cbor.value(value);
  return cbor.take().toString('hex');
};

test('writes the examples of RFC 8949, appendix A', () => {
  const examples: [CborValue, string][] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [1000, '1903e8'],
    [1_000_000, '1a000f4240'],
    [-1, '20'],
    [-100, '3863'],
    [-1000, '3903e7'],
    ['', '60'],
    ['ü水𐅑', '69c3bce6b0b4f0908591'],
    [[1, [2, 3], 'a'], '83018202036161'],
  ];
  for (const [value, bytes] of examples) expect(hex(value)).toBe(bytes);
});

test('grows, and takes pieces that are CBOR already', () => {
  const cbor = cborWriter();
  cbor.array(2);
  cbor.raw(Buffer.from(hex('家'.repeat(5000)), 'hex'));
  cbor.raw(Buffer.from(hex(7), 'hex'));
  expect(cbor.length()).toBe(1 + 3 + 15_000 + 1);
  expect(cbor.take().subarray(-1)).toEqual(Buffer.from([7]));
});
