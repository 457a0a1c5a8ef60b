import { escape } from '../markdown/escape.ts';
import { derivative, photoFormats, type Photo, type PhotoFormat } from './manifest.ts';

/**
 * A photo as a `<picture>` in every format and width that was made of it; '' when there is no such photo. `sizes` as in
 * HTML (`(min-width: 700px) 640px, 100vw`), `base` the site's root with or without a slash at the end.
 */
export function pictureHtml(
  photo: Photo | undefined,
  { alt, sizes, base, eager = false }: PictureOptions,
): string {
  if (!photo) return '';
  const address = (width: number, format: PhotoFormat) =>
    `${base.replace(/\/$/, '')}/photos/${derivative(photo, width, format)}`;
  const srcset = (format: PhotoFormat) =>
    photo.widths.map((width) => `${address(width, format)} ${width}w`).join(', ');
  const sources = photoFormats.map(
    (format) => `<source type="image/${format}" srcset="${escape(srcset(format))}" sizes="${escape(sizes)}">`,
  );
  const largest = Math.max(...photo.widths);
  const height = Math.round((photo.height * largest) / photo.width);
  const loading = eager ? 'loading="eager" fetchpriority="high"' : 'loading="lazy"';
  return `<picture>${sources.join('')}<img src="${escape(address(largest, 'webp'))}" alt="${escape(alt)}" width="${largest}" height="${height}" ${loading} decoding="async"></picture>`;
}

export interface PictureOptions {
  alt: string;
  sizes: string;
  base: string;
  /** For the one picture in the first screen. */
  eager?: boolean;
}
