import { photoOf } from './manifest.ts';
import { pictureHtml } from './picture.ts';

/** What an entry's body needs to draw its photos: their words and finished pictures, in a reading column of 38 characters. */
export function bodyContext(entry: Owner, photos: EntryPhoto[], { base, isPublished }: SiteAround) {
  const drawn = new Set<string>();
  return {
    photos,
    /** The file names of the photos that the body has shown so far. */
    drawn,
    link(typed: string) {
      const path = withSlash(typed);
      const [, type, id] = /^\/([a-z-]+)\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(path) ?? [];
      return type && id && !isPublished(type, id) ? undefined : base + path.slice(1);
    },
    picture: (src: string, alt: string) => {
      drawn.add(src);
      return pictureHtml(photoOf(entry, src), { alt, sizes: '(min-width: 750px) 684px, 100vw', base });
    },
  };
}

/** Pages are folders: /about is asked for as /about/, which not every host answers by itself. */
function withSlash(path: string): string {
  return path.replace(/^\/[^?#]*[^/?#](?=[?#]|$)/, (page) => (/\.\w+$/.test(page) ? page : `${page}/`));
}

/** The entry's first photo as the picture of its head, and the path of the file to share; undefined where there is none. */
export function cover(entry: Owner, photos: EntryPhoto[], base: string): Cover | undefined {
  const first = photos[0];
  const photo = first && photoOf(entry, first.src);
  if (!photo) return undefined;
  const width = Math.max(...photo.widths);
  return {
    html: pictureHtml(photo, { alt: first.alt, sizes: '(min-width: 700px) 300px, 100vw', base, eager: true }),
    path: `photos/${photo.hash}-${width}.webp`,
  };
}

/** The entry's first photo, small, for a card; '' where there is none. */
export function thumbnail(entry: Owner, photos: EntryPhoto[], base: string): string {
  const [first] = photos;
  return first ? pictureHtml(photoOf(entry, first.src), { alt: '', sizes: '132px', base }) : '';
}

interface SiteAround {
  /** The site's root, ending in a slash. */
  base: string;
  isPublished: (type: string, id: string) => boolean;
}

interface Owner {
  type: string;
  id: string;
}

interface EntryPhoto {
  src: string;
  alt: string;
  caption?: string | undefined;
}

interface Cover {
  html: string;
  /** Under the site's root. */
  path: string;
}
