import { afterEach, expect, test, vi } from 'vitest';
import { sample } from '../outputs/samples.ts';
import { cacheKey } from './cache-key.ts';
import type { Published } from './index.ts';

vi.mock('astro:content', () => ({ getCollection: async () => [] }));
vi.mock('./index.ts', () => ({ published: async () => [] }));

afterEach(() => vi.useRealTimers());

test('the key of a page changes on the day on which a place shown there was last checked a year ago', async () => {
  const room = sample('nursing-rooms', { checkedOn: '2025-03-08' });
  const shown = [{ ...room, digest: 'd', filePath: '', place: '' }] as Published[];
  const keyAt = (moment: string) => {
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    return cacheKey(shown);
  };
  const fresh = await keyAt('2026-03-08T23:59:00+08:00');
  expect(await keyAt('2025-03-08T09:00:00+08:00')).toBe(fresh);
  expect(await keyAt('2026-03-09T00:01:00+08:00')).not.toBe(fresh);
});
