import type { Patch } from './patch.ts';

/** Photos come in by one door and belong to their entry (cms/photos/). */
export const photos: readonly Patch[] = [
  {
    why: 'Photos are developed by the desk itself (photos/); the other way, with its WebAssembly, stays out of the bundle.',
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    from: /^[\s\S]+$/,
    to: `export const getMediaProcessingConfig = () => undefined;
export const shouldTransformImage = () => false;
export const getMediaProcessingFileName = String;
export const transformImage = undefined;`,
  },
  {
    why: 'No picture gets into an entry as it came, whichever way it comes.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    imports: "import { takePhoto } from '/photos/take.ts';",
    from: 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);',
    to: `try {
      file = await takePhoto(file);
    } catch (error) {
      return void window.alert(error.message);
    }
    const fileName = file.name;`,
  },
  {
    why: 'Pictures that are pasted with a text become photos of the entry on the same way; it is not handed out by Decap.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    imports: "import { takesPhotos } from '/writing/take-photo.ts';",
    from: 'export function persistMedia(file, opts = {}) {',
    to: `takesPhotos(persistMedia);
export function persistMedia(file, opts = {}) {`,
  },
  {
    why: 'A photo is named by what is in it: what has the same name is the same photo.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    from: 'files.find(existingFile => existingFile.name.toLowerCase() === uploadFileName)',
    to: 'undefined',
  },
  {
    why: 'A photo that was chosen and taken out again before saving is not saved.',
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    imports: "import { isNamed } from '/photos/stored.ts';",
    from: "filesArray.filter(file => file.get('draft'))",
    to: "filesArray.filter(file => file.get('draft') && isNamed(entry, file.get('name')))",
  },
  {
    why: 'Photos belong to an entry; the library of the whole site would save past the review.',
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    from: "const showMediaButton = mediaLibrary.get('showMediaButton');",
    to: 'const showMediaButton = false;',
  },
];
