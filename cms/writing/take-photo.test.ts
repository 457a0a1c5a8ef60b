import { expect, it } from 'vitest';
import { withPhotos } from './paste.ts';
import { takePhotos } from './take-photo.ts';

const file = (name: string) => new File(['x'], name);
const before = Array.from({ length: 29 }, (_, at) => ({ src: `${at}.webp` }));

it('takes no more photos into an entry than it may have, and says what was left out, where, and what to do', async () => {
  const persisted: string[] = [];
  const files = ['5.webp', 'a.webp', 'b.webp', 'a.webp', 'c.webp'].map(file);
  const { names, faults } = await takePhotos(files, before, {
    develop: async (photo) => photo,
    persist: async ({ name }) => void persisted.push(name),
  });
  expect(names).toEqual(['5.webp', 'a.webp', undefined, 'a.webp', undefined]);
  expect(persisted).toEqual(['5.webp', 'a.webp', 'a.webp']);
  expect(faults).toEqual([
    '“照片”一条最多 30 张，2 张图没有放进来。请先到“照片”里移除不用的，再在那里添加这 2 张。',
  ]);
  const taken = names.filter((name) => name !== undefined);
  expect(withPhotos(before, taken)).toHaveLength(30);
});

it('goes on behind a picture that cannot be read', async () => {
  const { names, faults } = await takePhotos([file('x.svg'), file('a.webp')], [], {
    develop: async (photo) => {
      if (photo.name === 'x.svg') throw new Error('“x.svg”是矢量图。');
      return photo;
    },
    persist: async () => undefined,
  });
  expect(names).toEqual([undefined, 'a.webp']);
  expect(faults).toEqual(['“x.svg”是矢量图。']);
});
