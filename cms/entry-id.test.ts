import { describe, expect, it } from 'vitest';
import { entryId, pinyinWords } from './entry-id.ts';

const place = { id: 'nursing-rooms', idFrom: 'title' } as const;
const event = { id: 'activities', idFrom: 'day-and-title' } as const;
const lateEvening = new Date('2026-11-19T23:30:00+08:00');
const earlyMorning = new Date('2026-11-20T00:30:00+08:00');

describe('entryId', () => {
  it.each([
    ['姑苏区政务服务中心母婴室', 'gu-su-qu-zheng-wu-fu-wu-zhong-xin-mu-ying-shi'],
    ['“826”助学', '826-zhu-xue'],
    ['ＡＢＣ母婴室（3楼）', 'abc-mu-ying-shi-3-lou'],
    ['绿叶·女儿家', 'lv-ye-nv-er-jia'],
    ['  Café  微家 ', 'caf-wei-jia'],
  ])('spells %s', (title, id) => {
    expect(entryId(place, { title })).toBe(id);
  });

  it('puts the known part of the date in front of a dated entry', () => {
    expect(entryId(event, { title: '读书会', date: '2018-03-08' })).toBe('20180308-du-shu-hui');
    expect(entryId(event, { title: '读书会', date: '2018-03' })).toBe('201803-du-shu-hui');
    expect(entryId(event, { title: '读书会', date: '2018' })).toBe('2018-du-shu-hui');
  });

  it('takes the day of Beijing where the date is not known', () => {
    expect(entryId(event, { title: '读书会' }, lateEvening)).toBe('20261119-du-shu-hui');
    expect(entryId(event, { title: '读书会' }, earlyMorning)).toBe('20261120-du-shu-hui');
  });

  it('is never empty, never long, never halves a syllable', () => {
    expect(entryId(place, { title: '！！！' }, earlyMorning)).toBe('nursing-rooms-20261120003000');
    expect(entryId(event, { title: '！！！' }, earlyMorning)).toBe('20261120');
    const long = entryId(place, { title: '苏州市姑苏区平江街道历史文化片区综合服务中心一楼大厅东侧母婴室' });
    expect(long.length).toBeLessThanOrEqual(60);
    expect(long).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(long.endsWith('-')).toBe(false);
  });
});

it('spells whole sentences without tones', () => {
  expect(pinyinWords('长桥街道重庆路')).toBe('chang-qiao-jie-dao-chong-qing-lu');
});
