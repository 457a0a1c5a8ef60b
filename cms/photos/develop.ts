import { readHeader } from './header.ts';
import { maxBytes, PhotoRefused, refusal } from './refusal.ts';

/**
 * A photo as the site keeps it: upright, at most 2,400 px on its long side and never enlarged, WebP (JPEG where the browser
 * writes no WebP), with nothing of what a camera wrote into the file. Throws PhotoRefused for what is no photo.
 */
export async function develop(file: Blob, tools: Tools): Promise<Blob> {
  if (file.size > maxBytes)
    throw new PhotoRefused({ why: 'bytes', megabytes: Math.round(file.size / 1_000_000) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = readHeader(bytes);
  const reason = refusal(bytes, header);
  if (reason) throw new PhotoRefused(reason);
  const picture = await tools.decode(file).catch(() => {
    throw new PhotoRefused({ why: header.kind === 'heic' ? 'heic' : 'broken' });
  });
  try {
    return await encoded(tools.draw(picture.source, fitted(picture)));
  } finally {
    picture.close();
  }
}

/** Fits a size into the square of the longest side; never enlarges. */
export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** The file's name: `photo-` and sixteen letters of the hash of what is in it. Letters only, for digits might be somebody's number. */
export async function photoName(photo: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await photo.arrayBuffer()));
  const letters = Array.from(hash.subarray(0, 8), (byte) => letter(byte >> 4) + letter(byte & 15));
  return `photo-${letters.join('')}.${photo.type === 'image/webp' ? 'webp' : 'jpg'}`;
}

/** Thirty photos are saved at once, in base64, and decap-server takes 50 MB. */
async function encoded(write: Drawn): Promise<Blob> {
  const type = (await write('image/webp', qualities[0])).type === 'image/webp' ? 'image/webp' : 'image/jpeg';
  let photo: Blob | undefined;
  for (const quality of qualities) {
    photo = await write(type, quality);
    if (photo.size <= 1_200_000) break;
  }
  return photo!;
}

function letter(nibble: number): string {
  return String.fromCharCode(97 + nibble);
}

/** No stored photo is wider or higher. */
const longestSide = 2400;
const qualities = [0.82, 0.72, 0.6, 0.45] as const;

/** Writes what was drawn as a file of a type, at a quality from 0 to 1; PNG where the browser does not know the type. */
type Drawn = (type: string, quality: number) => Promise<Blob>;

/** What decodes and draws, in a worker or in the page. */
export interface Tools {
  /** The picture upright, as the browser shows it. */
  decode(file: Blob): Promise<Size & { source: CanvasImageSource; close(): void }>;
  draw(source: CanvasImageSource, size: Size): Drawn;
}

interface Size {
  width: number;
  height: number;
}
