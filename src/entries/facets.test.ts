import { expect, test, vi } from 'vitest';
import { facetsOf } from './facets.ts';

const activity = (id: string, programme?: string) => ({
  type: 'activities',
  id,
  data: { region: 'gusu', kind: 'care', programme },
});
const entries = [activity('a', 'shown'), activity('b', 'withheld'), activity('c')];

vi.mock('./index.ts', () => ({
  published: async () => entries,
  find: async (type: string, id: string) =>
    id === 'shown' ? { type, id, data: { title: '品牌项目' } } : undefined,
  regionPath: async () => [],
}));

test('a programme that is withheld is no filter', async () => {
  const programmes = (await facetsOf('activities')).find(({ facet }) => facet === 'programme')!;
  expect(programmes.values.map(({ value, words }) => [value, words])).toEqual([['shown', '品牌项目']]);
});
