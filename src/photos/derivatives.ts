import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { derivativesOf, type Photo, type PhotoFormat } from './manifest.ts';
import { formatFault } from './photo-format.ts';

/** Makes the derivatives of one picture file that `cache` does not hold yet and adds their names; throws PhotoRefused when it cannot be used. */
export async function makeDerivatives(file: string, { folder, names }: PhotoCache): Promise<Photo> {
  const original = await readFile(file);
  const fault = formatFault(basename(file), original);
  if (fault) throw new PhotoRefused(fault);
  const { width, height } = await uprightSize(original);
  const hash = photoHash(original);
  const photo: Photo = { hash, width, height, widths: widthsFor(width) };
  const missing = derivativesOf(photo).filter((name) => !names.has(name));
  if (missing.length > 0) await makeMissing(missing, original, folder, Math.max(...photo.widths));
  for (const name of missing) names.add(name);
  return photo;
}

/** Says in Chinese why a picture cannot be used and what to do. */
export class PhotoRefused extends Error {}

/** What names everything that is made of a picture: 16 hex digits of its bytes and of how it is made. */
export function photoHash(original: Buffer, made: object = { encoding, widths }): string {
  const hash = createHash('sha256').update(JSON.stringify(made)).update(original);
  return hash.digest('hex').slice(0, 16);
}

// Chosen by `npm run bench:photos -- --settings`; scripts/bench-photos/README.md has the table.
const encoding = { avif: { quality: 50, effort: 1 }, webp: { quality: 75, effort: 4 } };
const widths = [480, 960, 1600];

const encoders: Record<PhotoFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif(encoding.avif),
  webp: (image) => image.webp(encoding.webp),
};

const pixelLimit = 100_000_000;

function widthsFor(width: number): number[] {
  const fitting = widths.filter((candidate) => candidate <= width);
  return fitting.length > 0 ? fitting : [width];
}

async function uprightSize(original: Buffer): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(original, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new PhotoRefused(broken);
    });
  if (autoOrient.width * autoOrient.height > pixelLimit) {
    throw new PhotoRefused(
      `照片太大（${autoOrient.width}×${autoOrient.height}，超过 1 亿像素）。请缩小到长边 4000 像素以内再上传。`,
    );
  }
  return autoOrient;
}

/** Decodes the original once, at the widest width: a third cheaper than once per file. Sharp keeps no metadata unless asked. */
async function makeMissing(names: string[], original: Buffer, cache: string, widest: number): Promise<void> {
  const { data, info } = await sharp(original, { failOn: 'error', limitInputPixels: pixelLimit })
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new PhotoRefused(broken);
    });
  for (const name of names) {
    const [, width, format] = /-(\d+)\.(\w+)$/.exec(name)!;
    const image = sharp(data, { raw: info }).resize({ width: Number(width) });
    await writeWhole(encoders[format as PhotoFormat](image), join(cache, name));
  }
}

/** Under another name until it is whole, so that an interrupted run leaves nothing that looks made. */
async function writeWhole(image: Sharp, path: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  await image.toFile(part);
  await rename(part, path);
}

const broken = '照片损坏，打不开或者只有一半（多半是没有传完）。请从手机或相机里重新上传原照片。';

/** What lies in the folder of derivatives; read once, for it may hold many thousands of files. */
interface PhotoCache {
  folder: string;
  names: Set<string>;
}
