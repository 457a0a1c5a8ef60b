import { notify } from '../keeping/notices.ts';
import { fillIn, openWords } from '../keeping/open-entry.ts';
import type { Photo } from '../photos/stored.ts';

/**
 * Takes what somebody pastes into the text: with its headings, bold, lists, tables and pictures, and says what was dropped.
 * False where Decap's editor is to do it: words without form, and what was copied in the editor itself.
 */
export function takePaste(data: DataTransfer, editor: PastingEditor): boolean {
  const html = data.getData('text/html');
  const isOwn = data.types.includes('application/x-slate-fragment') || html.includes('data-slate-fragment');
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const hasWords = /[^\s<>]/.test(html.replaceAll(/<(style|head)[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/gi, ''));
  if (isOwn || (!hasWords && !files.length && !/<img/i.test(html))) return false;
  const words = data.getData('text/plain');
  const rtf = data.getData('text/rtf');
  const work = hasWords || !files.length ? pasteHtml(html, rtf, editor) : pasteFiles(files, editor);
  work.catch(() => {
    editor.insert(words.split(/\r?\n/).map((text) => ({ type: 'paragraph', children: [{ text }] })));
    notify({
      taken: { title: '粘贴的格式没有读懂，只放进了文字。', sentences: ['请检查网络，再粘贴一次。'] },
    });
  });
  return true;
}

async function pasteHtml(html: string, rtf: string, editor: PastingEditor): Promise<void> {
  const [{ fromHtml }, { rtfPictures }, { markdownOf }, { fileOf, takePhotos }] = await Promise.all([
    import('./from-html.ts'),
    import('./rtf-pictures.ts'),
    import('./placed-pictures.ts'),
    import('./take-photo.ts'),
  ]);
  const { tree, pictures, dropped } = fromHtml(html, rtfPictures(rtf));
  const { names, faults } = await takePhotos(pictures.map(fileOf), photosNow());
  const markdown = markdownOf(tree, names);
  if (markdown) editor.insert(editor.read(markdown));
  await finish(names, [...dropped, ...faults]);
}

async function pasteFiles(files: File[], editor: PastingEditor): Promise<void> {
  const { takePhotos } = await import('./take-photo.ts');
  const { names, faults } = await takePhotos(files, photosNow());
  const taken = names.filter((name) => name !== undefined);
  editor.insert(editor.read(taken.map((name) => `<Figure photo="${name}" />`).join('\n\n')));
  await finish(names, faults);
}

/** New photos go into the list of the entry's photos, where their sentence is asked for. */
async function finish(names: readonly (string | undefined)[], dropped: string[]): Promise<void> {
  // The editor tells the form of its change a turn later.
  await new Promise((resolve) => setTimeout(resolve));
  const taken = names.filter((name) => name !== undefined);
  if (taken.length) fillIn({ photos: withPhotos(photosNow(), taken) });
  const asked = taken.length ? [`${taken.length} 张照片放进了“照片”。请给每张写上画面说明，才能发布。`] : [];
  if (asked.length || dropped.length)
    notify({ taken: { title: '粘贴好了。', sentences: [...asked, ...dropped] } });
}

function photosNow(): Photo[] {
  return (openWords()['photos'] as Photo[] | undefined) ?? [];
}

/** The list of an entry's photos with more of them, which nobody has described yet; one that is there is not added again. */
export function withPhotos(before: readonly Photo[], names: readonly string[]): Photo[] {
  const added = [...new Set(names)].filter((name) => !before.some(({ src }) => src === name));
  return [...before, ...added.map((src) => ({ src }))];
}

/** What a patch gives of Decap's editor. */
interface PastingEditor {
  read(markdown: string): unknown[];
  /** At the cursor. */
  insert(blocks: unknown[]): void;
}
