import { listing } from './listing.ts';
import { pages } from './pages.ts';
import type { Patch } from './patch.ts';
import { phone } from './phone.ts';
import { photos } from './photos.ts';
import { review } from './review.ts';
import { saving } from './saving.ts';
import { weight } from './weight.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

/**
 * What the desk changes in the installed packages while it is bundled. Every `from` must be found, or the build stops:
 * a new version has to be read before it is used.
 */
export const patches: readonly Patch[] = [
  ...saving,
  ...phone,
  ...listing,
  ...review,
  ...photos,
  ...pages,
  ...words,
  ...writing,
  ...weight,
];

/** The patches for a module, by its path. */
export function patchesFor(path: string): Patch[] {
  return patches.filter(({ file }) =>
    typeof file === 'string' ? path.endsWith(`/${file}`) : file.test(path),
  );
}

/** A module with its patches; throws where one does not fit. */
export function patched(path: string, code: string): string {
  return patchesFor(path).reduce((text, { from, to, imports, why }) => {
    const found = typeof from === 'string' ? text.includes(from) : from.test(text);
    if (!found)
      throw new Error(`编辑台的补丁对不上 ${path}：${why} 换了新版本就要重读这一处，再改 cms/patches/。`);
    const changed = text.replace(from, () => to);
    return imports ? `${imports}\n${changed}` : changed;
  }, code);
}
