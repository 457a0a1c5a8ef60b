import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureFault } from './picture.ts';

const blank = () => sharp({ create: { width: 16, height: 16, channels: 3, background: '#2c665b' } });
const withExif = () => blank().withExif({ IFD0: { Artist: '张三' }, IFD3: { GPSLatitudeRef: 'N' } });
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s is only a picture, or what else is in it is named',
  async (format) => {
    const name = `a.${format}`;
    expect(pictureFault(name, await blank().toFormat(format).toBuffer())).toBe(undefined);
    expect(pictureFault(name, await withExif().toFormat(format).toBuffer())).toBe('里面有 Exif');
    const described = await blank().withXmp(xmp).toFormat(format).toBuffer();
    expect(pictureFault(name, described)).toMatch(/^里面有 .*XMP/);
  },
);

test('a file that is not what its name says is named', async () => {
  const png = await blank().png().toBuffer();
  expect(pictureFault('a.webp', png)).toBe('后缀是 .webp，内容却不是');
  expect(pictureFault('a.gif', png)).toBe('后缀是 .gif，内容却不是');
  expect(pictureFault('a.css', png)).toBe(undefined);
});

test('a drawing must not run anything', () => {
  const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  expect(pictureFault('a.svg', svg('<path d="M0 0h1"/>'))).toBe(undefined);
  expect(pictureFault('a.svg', svg('<script>1</script>'))).toBe('里面有 <script');
  expect(pictureFault('a.svg', svg('<g onload="x()"/>'))).toBe('里面有 onload=');
});
