import { expect, test } from 'vitest';
import { canServeWith } from '../../src/built-site/real-servers.ts';
import { pushUnderLoad } from './under-load.ts';

const names = (['nginx', 'caddy'] as const).filter(canServeWith);

test.runIf(names.length > 0)(
  'while releases are pushed, each answer is whole and of one release, and its style sheet is there',
  async () => {
    const results = await pushUnderLoad({ pushes: 4, clients: 12, names });
    for (const { name, faults, releases, encodings } of results) {
      expect([name, faults.slice(0, 3)]).toEqual([name, []]);
      expect([...releases].sort(), name).toEqual([1, 2, 3, 4, 5]);
      for (const encoding of ['br', 'gzip', 'identity']) expect(encodings[encoding], name).toBeGreaterThan(0);
    }
  },
);
