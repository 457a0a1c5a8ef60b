import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { develop, fitted, photoName, type Tools } from './develop.ts';
import type { PhotoRefused } from './refusal.ts';

const file = new Blob([
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer(),
  ),
]);

it('fits every picture into 2400 px, keeps its shape, never enlarges', () => {
  const side = fc.integer({ min: 1, max: 12_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const to = fitted({ width, height });
      expect(Math.max(to.width, to.height)).toBe(Math.min(2400, Math.max(width, height)));
      expect(Math.min(to.width, to.height)).toBeGreaterThan(0);
      expect(Math.abs(to.width * height - to.height * width)).toBeLessThanOrEqual(Math.max(width, height));
    }),
  );
});

it('names a photo by what is in it, with letters only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.uint8Array(), async (one, other) => {
      const [name, twin, another] = await Promise.all(
        [one, one, other].map((bytes) => photoName(new Blob([bytes as BlobPart], { type: 'image/webp' }))),
      );
      expect(name).toMatch(/^photo-[a-p]{16}\.webp$/);
      expect(twin).toBe(name);
      expect(another === name).toBe(Buffer.compare(one, other) === 0);
    }),
  );
  expect(await photoName(new Blob([], { type: 'image/jpeg' }))).toMatch(/\.jpg$/);
});

it('writes JPEG where the browser writes no WebP, and less finely what would be too large', async () => {
  const asked: string[] = [];
  const write = async (type: string, quality: number) => {
    asked.push(`${type} ${quality}`);
    const written = type === 'image/webp' ? 'image/png' : type;
    return new Blob(['x'.repeat(quality > 0.65 ? 1_300_000 : 900_000)], { type: written });
  };
  const photo = await develop(file, tools(write));
  expect([photo.type, photo.size]).toEqual(['image/jpeg', 900_000]);
  expect(asked).toEqual(['image/webp 0.82', 'image/jpeg 0.82', 'image/jpeg 0.72', 'image/jpeg 0.6']);
});

it('refuses by its header what it need not decode, and what cannot be decoded', async () => {
  const never: Tools = {
    decode: () => Promise.reject(new Error('decoded')),
    draw: () => expect.unreachable(),
  };
  const why = (blob: Blob) =>
    develop(blob, never).then(
      () => 'taken',
      (error) => (error as PhotoRefused).reason.why,
    );
  expect(await why(new Blob([]))).toBe('empty');
  expect(await why(new Blob(['<svg/>']))).toBe('svg');
  expect(await why(file)).toBe('broken');
  const heic = `....ftypheic....ispe\0\0\0\0\0\0\x0f\xc0\0\0\x0b\xd0${'\0'.repeat(40)}`;
  expect(await why(new Blob([Buffer.from(heic, 'latin1')]))).toBe('heic');
  const large = { size: 100_000_001, arrayBuffer: () => expect.unreachable() } as unknown as Blob;
  expect(await why(large)).toBe('bytes');
});

function tools(write: ReturnType<Tools['draw']>): Tools {
  const source = {} as CanvasImageSource;
  return { decode: async () => ({ source, width: 40, height: 30, close() {} }), draw: () => write };
}
