import { expect, test, vi } from 'vitest';
import { related } from './related.ts';

let reads = 0;

/** Entries that count how often somebody asks who they are. */
const entries = Array.from({ length: 3000 }, (_, nth) => ({
  type: 'activities',
  get id() {
    reads++;
    return `x${nth}`;
  },
  data: { region: 'gusu', organizers: [], families: [], workers: [] },
}));

vi.mock('./index.ts', () => ({
  published: async (type: string) => (type === 'activities' ? entries : []),
  find: async () => undefined,
  regionPath: async () => [],
}));

test('finds neighbours without going through all that lie in the same place', async () => {
  const [first] = entries as never[];
  const { samePlace } = await related(first!);
  expect(samePlace.map(({ id }) => id).slice(0, 3)).toEqual(['x1', 'x2', 'x3']);
  reads = 0;
  await related(first!);
  expect(reads).toBeLessThan(50);
});
