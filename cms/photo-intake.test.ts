import { expect, it } from 'vitest';
import { photoFault, photoName } from './photo-intake.ts';

const now = new Date('2026-11-20T00:30:05+08:00');

it.each([
  ['母婴室门口.JPG', 'mu-ying-shi-men-kou-20261120003005.jpg'],
  ['image.jpg', '20261120003005.jpg'],
  ['IMG_2031.jpeg', '20261120003005.jpeg'],
  ['微信图片_20261119.png', '20261120003005.png'],
  ['20261119 (2).webp', '20261120003005.webp'],
  ['没有后缀', 'mei-you-hou-zhui-20261120003005.jpg'],
])('names %s', (name, own) => expect(photoName(name, now)).toBe(own));

it('takes what every browser shows', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp'])
    expect(photoFault({ name: 'a', type })).toBeUndefined();
});

it('says what to do with anything else', () => {
  expect(photoFault({ name: 'IMG_1.HEIC', type: '' })).toContain('用微信发给自己');
  expect(photoFault({ name: '海报.gif', type: 'image/gif' })).toContain('另存为 JPG');
});
