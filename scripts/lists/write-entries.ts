import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../../cms/lists/planned-file.ts';

/** Writes the entries' files into a content folder; photos and other files beside them stay. */
export async function writeEntries(root: string, files: readonly PlannedFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
