import { expect, test } from 'vitest';
import type { CheckedContent } from '../checks/content.ts';
import { handedOver, handOver } from '../checks/handed-over.ts';
import { checkedEntries } from './loader.ts';

const content = {
  entries: [
    { type: 'families', id: 'x', file: 'nowhere/families/x/index.mdx', digest: 'd', data: {}, links: [] },
  ],
  faults: [],
  warnings: [],
} as unknown as CheckedContent;

test('what was handed over for a folder is not for another', () => {
  handOver('nowhere', content);
  expect(handedOver('./nowhere')).toBe(content);
  expect(handedOver('elsewhere')).toBeUndefined();
});

test('the loader takes what was handed over and reads no file: the folder does not exist', async () => {
  process.env['CONTENT_DIR'] = 'nowhere';
  handOver('nowhere', content);
  const stored: unknown[] = [];
  const store = { clear: () => undefined, set: (entry: unknown) => stored.push(entry) };
  await checkedEntries('families').load({ store } as never);
  delete process.env['CONTENT_DIR'];
  expect(stored).toMatchObject([{ id: 'x', filePath: 'nowhere/families/x/index.mdx' }]);
});
