import { nearest } from '../markdown/nearest.ts';
import type { Dangling } from './references.ts';

/** The photos that an entry names and that do not lie in its folder. */
export function missingPhotos(entry: Dangling['entry'], files: string[]): Dangling[] {
  const { photos } = entry.data as { photos?: unknown };
  if (!Array.isArray(photos)) return [];
  return photos.flatMap((photo: { src?: unknown } | null, index) => {
    const src = photo?.src;
    if (typeof src !== 'string' || files.includes(src)) return [];
    return [{ entry, path: ['photos', index, 'src'], message: notThere(src, files) }];
  });
}

function notThere(src: string, files: string[]): string {
  const photos = files.filter((file) => /\.(jpe?g|png|webp)$/i.test(file));
  const meant = nearest(src, photos);
  if (meant) return `这个文件夹里没有照片“${src}”。您是不是要写 ${meant}？大小写也要一样。`;
  return `这个文件夹里没有照片“${src}”。请重新上传，或者从“照片”里删去这一张。`;
}
