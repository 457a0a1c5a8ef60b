import sharp, { type Sharp } from 'sharp';
import { ssim } from './ssim.ts';

/**
 * What each way to encode costs and gives, over these photographs at 480, 960 and 1600 px: bytes and CPU milliseconds per
 * photo for the three together, and how like the resized original they are at 960 px.
 */
export async function measureSettings(photos: readonly Buffer[]): Promise<Measured[]> {
  const resized = await Promise.all(
    photos.map((photo) => Promise.all(widths.map((width) => sized(photo, width)))),
  );
  const rows: Measured[] = [];
  for (const [name, encode] of Object.entries(settings)) {
    let [bytes, cpu, alike] = [0, 0, 0];
    for (const sizes of resized)
      for (const [index, picture] of sizes.entries()) {
        const before = process.cpuUsage();
        const encoded = await encode(sharp(picture)).toBuffer();
        const { user, system } = process.cpuUsage(before);
        bytes += encoded.length;
        cpu += (user + system) / 1000;
        if (widths[index] === 960) alike += await ssim(picture, encoded);
      }
    const each = (sum: number) => sum / photos.length;
    rows.push({ name, kilobytes: each(bytes) / 1000, milliseconds: each(cpu), ssim: each(alike) });
  }
  return rows;
}

const widths = [480, 960, 1600];

function sized(photo: Buffer, width: number): Promise<Buffer> {
  return sharp(photo)
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const settings: Record<string, (image: Sharp) => Sharp> = {
  'webp q70 e4': (image) => image.webp({ quality: 70, effort: 4 }),
  'webp q75 e2': (image) => image.webp({ quality: 75, effort: 2 }),
  'webp q75 e4': (image) => image.webp({ quality: 75, effort: 4 }),
  'webp q75 e6': (image) => image.webp({ quality: 75, effort: 6 }),
  'webp q80 e4': (image) => image.webp({ quality: 80, effort: 4 }),
  'avif q45 e1': (image) => image.avif({ quality: 45, effort: 1 }),
  'avif q50 e0': (image) => image.avif({ quality: 50, effort: 0 }),
  'avif q50 e1': (image) => image.avif({ quality: 50, effort: 1 }),
  'avif q50 e2': (image) => image.avif({ quality: 50, effort: 2 }),
  'avif q50 e4': (image) => image.avif({ quality: 50, effort: 4 }),
  'avif q55 e1': (image) => image.avif({ quality: 55, effort: 1 }),
};

/** A row of the table. */
export interface Measured {
  name: string;
  kilobytes: number;
  milliseconds: number;
  ssim: number;
}
