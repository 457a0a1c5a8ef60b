import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readHeader } from './header.ts';
import { refusal, refusalSentence, type Reason } from './refusal.ts';

const picture = sharp({ create: { width: 37, height: 21, channels: 4, background: '#c8646480' } });
const jpeg = await picture
  .clone()
  .withExif({ IFD0: { Make: 'x'.repeat(9000) } })
  .jpeg()
  .toBuffer();

it.each([
  ['jpeg', jpeg],
  ['jpeg', await picture.clone().jpeg({ progressive: true }).toBuffer()],
  ['png', await picture.clone().png().toBuffer()],
  ['webp', await picture.clone().flatten().webp().toBuffer()],
  ['webp', await picture.clone().flatten().webp({ lossless: true }).toBuffer()],
  [
    'webp',
    await picture
      .clone()
      .withExif({ IFD0: { Make: 'x' } })
      .webp()
      .toBuffer(),
  ],
  ['avif', await picture.clone().avif().toBuffer()],
])('reads what it is and its pixels before it is decoded: %s', (kind, bytes) => {
  expect(readHeader(bytes)).toEqual({ kind, width: 37, height: 21 });
  expect(refusal(bytes, readHeader(bytes))).toBeUndefined();
});

it('never trips over what it reads, and takes no broken file for whole', () => {
  const begins = [
    jpeg.subarray(0, 4),
    Buffer.from('RIFF....WEBPVP8X'),
    Buffer.from('....ftypheic'),
    Buffer.from('BM'),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 80 }), (begin, rest) => {
      const bytes = new Uint8Array([...begin, ...rest]);
      refusal(bytes, readHeader(bytes));
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: jpeg.length - 3 }), (length) => {
      const cut = jpeg.subarray(0, length);
      expect(refusal(cut, readHeader(cut))).toBeDefined();
    }),
  );
});

const hugePng = Buffer.alloc(64);
hugePng.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
hugePng.writeUInt32BE(20_000, 16);
hugePng.writeUInt32BE(6_000, 20);

it.each<[string, Buffer | string, string]>([
  ['没传完.jpg', '', '“没传完.jpg”是空的（0 字节），多半是没有传完。请从手机或相机里重新传一次。'],
  [
    '半张.jpg',
    jpeg.subarray(0, 9300),
    '“半张.jpg”打不开：文件坏了，或者只传了一半。请从手机或相机里重新传一次。',
  ],
  [
    '大图.png',
    hugePng,
    '“大图.png”有 20000×6000 像素，超过 1 亿，电脑会卡住。请先用看图软件缩小到长边 4000 像素以内再选。',
  ],
  [
    '标志.png',
    '<?xml version="1.0"?><svg/>',
    '“标志.png”是矢量图（SVG），里面可以藏程序，网站不收。请截图，或者另存为 PNG 再选。',
  ],
  ['海报.gif', 'GIF89a', '“海报.gif”是 GIF 动图，网站不放会动的图。请用“画图”打开，另存为 JPG 再选。'],
  ['总结.jpg', 'PK\x03\x04', '“总结.jpg”不是照片。请选 JPG、PNG 或 WebP 格式的照片。'],
])('says of %s what it is and what to do', (name, content, sentence) => {
  const bytes = Buffer.from(content as string, 'latin1');
  expect(refusalSentence(name, refusal(bytes, readHeader(bytes))!)).toBe(sentence);
});

it('says how to make JPEG of HEIC on every device, and how large is too large', () => {
  const said = (reason: Reason) => refusalSentence('IMG_1.HEIC', reason);
  for (const words of ['“IMG_1.HEIC”', '苹果手机', '兼容性最佳', '华为', 'Windows', '另存为'])
    expect(said({ why: 'heic' })).toContain(words);
  expect(said({ why: 'bytes', megabytes: 130 })).toContain('有 130 MB，太大了，最大 100 MB');
});
