import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesBelow, filesBelow, itemsBelow } from './files-below.ts';

test('lists files in every depth, sorted, with slashes; names links and folders apart, and follows no link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'below-'));
  try {
    mkdirSync(join(folder, '家庭/a/b'), { recursive: true });
    for (const file of ['z.txt', 'B.txt', '家庭/a/b/页.html', '家庭/.hidden'])
      writeFileSync(join(folder, file), '');
    symlinkSync(folder, join(folder, 'round'));
    expect(filesBelow(folder)).toEqual(['B.txt', 'z.txt', '家庭/.hidden', '家庭/a/b/页.html']);
    writeFileSync(join(folder, 'z.txt'), '微家');
    expect(bytesBelow(folder)).toBe(6);
    const kinds = itemsBelow(folder).map(({ path, item }) =>
      item.isSymbolicLink() ? `${path}@` : item.isDirectory() ? `${path}/` : path,
    );
    expect(kinds.sort()).toEqual(
      [
        'B.txt',
        'round@',
        'z.txt',
        '家庭/',
        '家庭/.hidden',
        '家庭/a/',
        '家庭/a/b/',
        '家庭/a/b/页.html',
      ].sort(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
