import { dispatched } from '../keeping/open-entry.ts';
import { mostPhotos, type Photo } from '../photos/stored.ts';
import { takePhoto as develop } from '../photos/take.ts';

/** Is told by a patch how Decap takes a file into the open form. */
export function takesPhotos(persistMedia: typeof persist): void {
  persist = persistMedia;
}

/**
 * Takes files as photos into the open form, which has those `before` already, as if they had been chosen there, one after
 * the other: a name for each that could be taken, and why the others could not. What an entry has no room for is not taken;
 * one that it has needs none. The one place where writing meets the intake of photos.
 */
export async function takePhotos(
  files: readonly File[],
  before: readonly Photo[],
  take: Take = { develop, persist: async (photo) => void (await dispatched(persist(photo, {}))) },
): Promise<Taken> {
  const names: (string | undefined)[] = [];
  const faults: string[] = [];
  const inForm = new Set(before.map(({ src }) => src));
  let left = 0;
  for (const file of files) {
    try {
      const photo = await take.develop(file);
      const fits = inForm.has(photo.name) || inForm.size < mostPhotos;
      if (fits) await take.persist(photo);
      else left++;
      if (fits) inForm.add(photo.name);
      names.push(fits ? photo.name : undefined);
    } catch (error) {
      names.push(undefined);
      faults.push((error as Error).message);
    }
  }
  return { names, faults: left ? [...faults, noRoomFor(left)] : faults };
}

function noRoomFor(count: number): string {
  return `“照片”一条最多 ${mostPhotos} 张，${count} 张图没有放进来。请先到“照片”里移除不用的，再在那里添加这 ${count} 张。`;
}

/** A picture that came as a `data:` address, as a file. Without `fetch`, which the desk's policy does not let read it. */
export function fileOf(address: string, at: number): File {
  const [, type = '', base64] = /^data:([^;,]+)[^,]*?(;base64)?,/i.exec(address) ?? [];
  const content = address.slice(address.indexOf(',') + 1);
  const text = base64 ? atob(content.replaceAll(/\s/g, '')) : decodeURIComponent(content);
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  return new File([bytes], `tu-${at + 1}.${type.replace('image/', '').replace('jpeg', 'jpg')}`, { type });
}

let persist: (file: File, options: object) => unknown;

interface Take {
  /** Reads a picture and draws it anew, named by what is in it. */
  develop(file: File): Promise<File>;
  /** Puts it into the open form. */
  persist(photo: File): Promise<void>;
}

interface Taken {
  names: (string | undefined)[];
  faults: string[];
}
