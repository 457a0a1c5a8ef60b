import { dispatched } from '../keeping/open-entry.ts';
import { takePhoto as develop } from '../photos/take.ts';

/**
 * Takes a picture into the open form as if it had been chosen there: read, drawn upright, written anew, named by what is in
 * it. Gives its file name, or the sentence why not. The one place where writing meets the intake of photos.
 */
export async function takePhoto(file: File): Promise<{ name: string } | { fault: string }> {
  try {
    const photo = await develop(file);
    await dispatched(persist(photo, {}));
    return { name: photo.name };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Is told by a patch how Decap takes a file into the open form. */
export function takesPhotos(persistMedia: typeof persist): void {
  persist = persistMedia;
}

/** Files as photos of the open form, one after the other: a name for each that could be taken, and why the others could not. */
export async function takePhotos(files: readonly File[]): Promise<Taken> {
  const names: (string | undefined)[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const taken = await takePhoto(file);
    names.push('name' in taken ? taken.name : undefined);
    if ('fault' in taken) faults.push(taken.fault);
  }
  return { names, faults };
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

interface Taken {
  names: (string | undefined)[];
  faults: string[];
}
