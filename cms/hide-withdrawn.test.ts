import { fromJS } from 'immutable';
import { expect, test } from 'vitest';
import { entryHash } from '../src/content-types/entry-hash.ts';
import { hideWithdrawn } from './hide-withdrawn.ts';
import type { Keyed } from './prepare.ts';

test('an address that an editor pasted is saved as a hash, what is one already stays', async () => {
  const hash = await entryHash('families', 'li-jia');
  const rows = [
    'https://fulian.example.org/site/families/li-jia/?from=wx',
    'families/li-jia',
    '/families/li-jia/plaque/',
    hash,
  ];
  const data = fromJS({ entries: rows.map((row) => ({ hash: row, date: '2026-11-25', reason: 'consent' })) });
  const saved = (await hideWithdrawn(data as unknown as Keyed)) as unknown as { toJS(): unknown };
  expect(saved.toJS()).toEqual({
    entries: rows.map(() => ({ hash, date: '2026-11-25', reason: 'consent' })),
  });
});

test('what is no address of an entry is left for the check to refuse', async () => {
  const data = fromJS({ entries: [{ hash: '李家' }, {}] });
  const saved = (await hideWithdrawn(data as unknown as Keyed)) as unknown as { toJS(): unknown };
  expect(saved.toJS()).toEqual({ entries: [{ hash: '李家' }, {}] });
});
