import sharp from 'sharp';
import { randomFrom } from '../bench-search/random.ts';

/**
 * A JPEG of 4032 × 3024 pixels (12 megapixels) that weighs about what a telephone's photo does: soft blots of colour with a
 * sensor's grain. The same bytes for the same seed.
 */
export async function photoBytes(seed: string): Promise<Buffer> {
  const blots = await sharp(noise(`${seed} blots`, 32, 24, 256), {
    raw: { width: 32, height: 24, channels: 3 },
  })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const grain = noise(`${seed} grain`, 509, 503, 30);
  for (let at = 0; at < blots.length; at++) {
    const value = blots[at]! + grain[at % grain.length]! - 9;
    blots[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
  return sharp(blots, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

const [width, height] = [4032, 3024];

function noise(seed: string, columns: number, rows: number, strength: number): Buffer {
  const random = randomFrom(seed);
  return Buffer.from(Array.from({ length: columns * rows * 3 }, () => random.below(strength)));
}
