import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The photos made by the last run, from `<cacheDir>/photos.json`; read once per process, empty before the first run. */
function photoManifest(cacheDir = '.cache'): Manifest {
  let manifest = read.get(cacheDir);
  if (!manifest) read.set(cacheDir, (manifest = load(cacheDir)));
  return manifest;
}

/** An entry's photo by the file name that the entry gives; undefined when it was not made. */
export function photoOf(
  entry: { type: string; id: string },
  src: string,
  cacheDir?: string,
): Photo | undefined {
  return photoManifest(cacheDir)[`${entry.type}/${entry.id}/${src}`];
}

/** The file name of one derivative: `<hash>-<width in pixels>.<format>`, under photos/ in the cache and on the site. */
export function derivative(photo: Photo, width: number, format: PhotoFormat): string {
  return `${photo.hash}-${width}.${format}`;
}

/** The file names of everything that is made of a photo. */
export function derivativesOf(photo: Photo): string[] {
  return photoFormats.flatMap((format) => photo.widths.map((width) => derivative(photo, width, format)));
}

/** The formats of the derivatives, the one a browser should prefer first. */
export const photoFormats = ['avif', 'webp'] as const;

const read = new Map<string, Manifest>();

function load(cacheDir: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(cacheDir, 'photos.json'), 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Every usable photo by its path under content/: `nursing-rooms/x/door.webp`. */
export type Manifest = Record<string, Photo>;

export type PhotoFormat = (typeof photoFormats)[number];

export interface Photo {
  /** 16 hex digits of the SHA-256 of the original and the settings: same picture, same address. */
  hash: string;
  /** Upright size of the original in pixels. */
  width: number;
  height: number;
  /** Widths in pixels in which it was made, ascending. */
  widths: number[];
}
