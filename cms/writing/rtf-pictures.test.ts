import { expect, it } from 'vitest';
import { fromHtml } from './from-html.ts';
import { rtfPictures } from './rtf-pictures.ts';

const hex = Buffer.from('a picture of more than twenty bytes').toString('hex');
const rtf = String.raw`{\rtf1\ansi\ansicpg936{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex26\picscaley26\picw16933\pich12700\picwgoal9600\pichgoal7200\jpegblip\bliptag-154234\blipupi72{\*\blipuid f6ce8a0612ab34cd12ab34cd12ab34cd}
${hex.slice(0, 32)}
${hex.slice(32)}}}{\nonshppict{\pict\picw16933\pich12700\wmetafile8 010009000003}}}`;

it('finds the pictures of a text from Word, each once', () => {
  const [only, ...others] = rtfPictures(rtf);
  expect(Buffer.from(only!.split(',')[1]!, 'base64').toString()).toBe('a picture of more than twenty bytes');
  expect(only).toMatch(/^data:image\/jpeg;base64,/);
  expect(others).toEqual([]);
});

it('puts them where the HTML has them, and only where it is sure which is which', () => {
  const html = '<p>甲</p><p><img src="file:///C:/a.jpg"></p>';
  const big = rtfPictures(rtf).map((picture) => picture.padEnd(300, 'A'));
  expect(fromHtml(html, big)).toMatchObject({ pictures: big, dropped: [] });
  const two = fromHtml(`${html}<img src="file:///C:/b.jpg">`, big);
  expect(two.pictures).toEqual([]);
  expect(two.dropped[0]).toMatch(/^有 2 张照片没有带过来/);
});
