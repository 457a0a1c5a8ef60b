import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { entryFile } from '../cms/entry-file.ts';
import type { Photo } from '../cms/photos/stored.ts';
import type { Desk } from './desk-in-browser.ts';
import { begin, choose, logIn, write } from './desk-hand.ts';

/** Logs in and begins an activity: all that it needs to be saved is filled in. */
export async function openActivity(page: Page, deskUrl: string, title: string) {
  await logIn(page, deskUrl);
  await begin(page, deskUrl, 'activities');
  await write(page, '活动名称', title);
  await write(page, '一句话', '一句话。');
  await choose(page, '所在地', '双塔街道');
  await choose(page, '类别', '培训宣讲');
}

/** Gives the photos' field all these files at once, each as a JPEG by its type, whatever is in it. */
export function pickFiles(page: Page, files: { name: string; buffer: Buffer }[]) {
  return page
    .locator('.photos input[type=file]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'image/jpeg' })));
}

/** What an activity's draft has in Git: the names of its changed files, and of its entry the photos and the text. */
export function storedActivity(
  { git }: Desk,
  id: string,
): { names: string[]; photos: Photo[]; body: unknown } {
  const branch = `cms/activities/${id}/index`;
  const folder = `content/activities/${id}/`;
  const names = git('diff', '--name-only', 'main', branch).split('\n');
  const { photos, body } = entryFile.fromFile(git('show', `${branch}:${folder}index.mdx`));
  return { names: names.map((name) => name.replace(folder, '')), photos: photos as Photo[], body };
}

/** The bytes of a photo in an activity's draft. */
export function storedPhoto({ repo }: Desk, id: string, name: string): Buffer {
  const path = `cms/activities/${id}/index:content/activities/${id}/${name}`;
  return execFileSync('git', ['cat-file', 'blob', path], { cwd: repo, maxBuffer: 20_000_000 });
}
