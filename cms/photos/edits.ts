import { moved, type Photo } from './stored.ts';

/** The photos in another order, and the sentence that says so; nothing where a photo would stay or leave the row. */
export function movedPhoto(photos: readonly Photo[], from: number, to: number): Edit | undefined {
  if (to < 0 || to >= photos.length || to === from) return undefined;
  const cover = to === 0 ? '现在它是封面。' : '';
  const said = `第 ${from + 1} 张移到了第 ${to + 1} 位，一共 ${photos.length} 张。${cover}`;
  return { photos: moved(photos, from, to), said };
}

/** The photos without one, and the sentence that says so and whether the text still shows it. */
export function withoutPhoto(photos: readonly Photo[], index: number, body: string): Edit {
  const isInText = body.includes(photos[index]!.src);
  const said = `第 ${index + 1} 张移除了。${isInText ? '正文里还放着它，请把那一处也去掉。' : ''}`;
  return { photos: photos.filter((_, at) => at !== index), said };
}

/** The photos with a removed one back at its place. */
export function takenBack(photos: readonly Photo[], { photo, index }: Removed): Edit {
  return {
    photos: [...photos.slice(0, index), photo, ...photos.slice(index)],
    said: `第 ${index + 1} 张放回来了。`,
  };
}

/** A photo that was taken out, and where it stood. */
export interface Removed {
  photo: Photo;
  index: number;
}

interface Edit {
  photos: Photo[];
  said: string;
}
