import { expect, it } from 'vitest';
import { readBody } from '../../src/markdown/in-browser.ts';
import { faultsOf } from './faults.ts';

const room = { title: '政务中心母婴室', summary: '三楼', region: 'gusu', publishedAt: '2026-11-20 09:30' };

it('finds nothing in a good entry', () => {
  expect(faultsOf('nursing-rooms', { ...room, phone: '', place: { coordinates: {} } }, [])).toEqual({
    missing: [],
    sentences: [],
  });
});

it('names what is still empty, however deep', () => {
  const { missing } = faultsOf('nursing-rooms', { title: '甲乙', photos: [{ src: 'a.webp' }] }, []);
  expect(missing).toEqual(['一句话', '所在地', '照片 第 1 项 画面说明', '发布时间']);
});

it('says what is wrong and where', () => {
  const { sentences } = faultsOf(
    'nursing-rooms',
    { ...room, phone: '13812345678' },
    readBody('一。\n\n<Fgure photo="a.webp" />').faults,
  );
  expect(sentences[0]).toBe('询问电话：只公开办公电话，写成 0512-12345678 或 12338');
  expect(sentences[1]).toMatch(/^正文第 3 行“<Fgure/);
});
