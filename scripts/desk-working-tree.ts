import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Answer, Params } from './desk-reads.ts';

/**
 * An entry and the photos beside it as they lie in the folder, as decap-server gives them, but without starting Git six
 * times. Nothing where the folder stands on another branch, or did so while it was read, or where there is no such file:
 * that is decap-server's to say.
 */
export function workingTreeReads(
  repo: string,
): Record<string, (params: Params) => Promise<Answer | undefined>> {
  const whileOn = async (branch = '', read: () => Promise<unknown>): Promise<Answer | undefined> => {
    const head = () => readFile(join(repo, '.git/HEAD'), 'utf8').then((text) => text.trim());
    const wanted = `ref: refs/heads/${branch}`;
    try {
      if ((await head()) !== wanted) return undefined;
      const content = await read();
      return (await head()) === wanted ? { content } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    getEntry: ({ branch, path = '' }) =>
      whileOn(branch, async () => {
        const bytes = await readFile(await inside(repo, path));
        return { data: bytes.toString(), file: { path, id: sha256(bytes) } };
      }),
    getMedia: ({ branch, mediaFolder = '' }) =>
      whileOn(branch, async () => {
        const folder = await inside(repo, mediaFolder);
        const items = await readdir(folder, { withFileTypes: true });
        const names = items.filter((item) => item.isFile()).map(({ name }) => name);
        return Promise.all(names.map((name) => mediaFile(join(folder, name), `${mediaFolder}/${name}`)));
      }),
  };
}

async function mediaFile(file: string, path: string) {
  const bytes = await readFile(file);
  return {
    id: sha256(bytes),
    content: bytes.toString('base64'),
    encoding: 'base64',
    path,
    name: basename(path),
  };
}

/** Where a path of the repository really lies; throws for one that leads out of it. */
async function inside(repo: string, path: string): Promise<string> {
  const [root, file] = await Promise.all([realpath(repo), realpath(join(repo, path))]);
  if (!file.startsWith(root + sep) || file.startsWith(join(root, '.git') + sep))
    throw new Error('Out of the repository.');
  return file;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
