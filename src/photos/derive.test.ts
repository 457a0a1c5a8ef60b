import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePhotos } from './derive.ts';
import { photosShownIn, placePhotos } from './publish.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'photos-'));
});
afterEach(() => rm(root, { recursive: true }));

test('makes every width up to the original in both formats, upright', async () => {
  await put('nursing-rooms/x/door.jpg', await phonePhoto());
  const { manifest, faults } = await make();
  expect(faults).toEqual([]);
  const photo = manifest['nursing-rooms/x/door.jpg']!;
  expect(photo).toMatchObject({ width: 600, height: 1000, widths: [480] });
  expect(await made()).toEqual([`${photo.hash}-480.avif`, `${photo.hash}-480.webp`]);
  const size = await sharp(await readFile(join(root, 'cache/photos', `${photo.hash}-480.webp`))).metadata();
  expect([size.width, size.height]).toEqual([480, 800]);
});

test('keeps nothing of the place, camera or orientation in any derivative', async () => {
  const taken = await phonePhoto();
  expect((await sharp(taken).metadata()).exif!.includes('Secret Camera')).toBe(true);
  await put('nursing-rooms/x/door.jpg', taken);
  await make();
  for (const name of await made()) {
    const bytes = await readFile(join(root, 'cache/photos', name));
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      orientation: 1,
    });
    expect(bytes.includes('Secret Camera')).toBe(false);
  }
});

test('never enlarges: a small picture keeps its own width', async () => {
  await put('families/y/face.png', await plain(300, 200).png().toBuffer());
  const { manifest } = await make();
  expect(manifest['families/y/face.png']!.widths).toEqual([300]);
});

test('writes nothing the second time', async () => {
  await put('families/y/a.webp', await plain(1000, 500).webp().toBuffer());
  await make();
  const before = await times();
  await make();
  expect(await times()).toEqual(before);
});

test('takes away what was made of a photo that is gone', async () => {
  await put('families/y/a.webp', await plain(500, 500).webp().toBuffer());
  await make();
  await rm(join(root, 'content/families/y/a.webp'));
  expect((await make()).manifest).toEqual({});
  expect(await made()).toEqual([]);
});

test('takes away what a run left unfinished, but not what another may be writing now', async () => {
  await mkdir(join(root, 'content'));
  await put('../cache/photos/old.webp.1.part', Buffer.from('half'));
  await put('../cache/photos/new.webp.2.part', Buffer.from('half'));
  const before = new Date(Date.now() - 25 * 3600_000);
  await utimes(join(root, 'cache/photos/old.webp.1.part'), before, before);
  await make();
  expect(await made()).toEqual(['new.webp.2.part']);
});

test('makes a picture that lies in two places once', async () => {
  const bytes = await plain(500, 500).webp().toBuffer();
  await put('families/y/a.webp', bytes);
  await put('families/z/b.webp', bytes);
  expect(Object.keys((await make()).manifest)).toHaveLength(2);
  expect(await made()).toHaveLength(2);
});

test('says of each bad picture what is wrong and goes on with the others', async () => {
  const good = await plain(500, 400).jpeg().toBuffer();
  const noisy = await noise(1200, 900).jpeg().toBuffer();
  await put('families/y/good.jpg', good);
  await put('families/y/half.jpg', noisy.subarray(0, noisy.length / 2));
  await put('families/y/none.jpg', Buffer.alloc(0));
  await put('families/y/drawing.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await put('families/y/other.png', good);
  await put('families/y/phone.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'));
  await put('families/y/list.jpg', Buffer.from('not a picture'));
  const { manifest, faults } = await make();
  expect(Object.keys(manifest)).toEqual(['families/y/good.jpg']);
  expect(faults.map(({ file, message }) => `${file}：${message}`)).toMatchInlineSnapshot(`
    [
      "families/y/drawing.jpg：扩展名是 .jpg，内容却是矢量图（SVG）。请用看图软件打开原照片，另存为 JPG 再上传。",
      "families/y/half.jpg：照片损坏，打不开或者只有一半（多半是没有传完）。请从手机或相机里重新上传原照片。",
      "families/y/list.jpg：扩展名是 .jpg，内容却是别的东西。请用看图软件打开原照片，另存为 JPG 再上传。",
      "families/y/none.jpg：这个文件是空的（0 字节），多半是没有传完。请重新上传这张照片。",
      "families/y/other.png：扩展名是 .png，内容却是 JPG。请把扩展名改成 .jpg，再上传一次。",
      "families/y/phone.jpg：扩展名是 .jpg，内容却是苹果手机的 HEIC 照片。请用看图软件打开原照片，另存为 JPG 再上传。",
    ]
  `);
  expect(await made()).toHaveLength(2);
});

test('puts every photo beside the pages, and leaves only those that a page shows', async () => {
  await put('families/y/shown.jpg', await plain(500, 400).jpeg().toBuffer());
  await put('families/y/withdrawn.jpg', await plain(500, 300).jpeg().toBuffer());
  await put('../dist/photos/0123456789abcdef-480.webp', Buffer.from('from an earlier build'));
  const outDir = join(root, 'dist');
  const { manifest } = await make(outDir);
  expect(await readdir(join(outDir, 'photos'))).toEqual(await made());
  const { hash } = manifest['families/y/shown.jpg']!;
  await put('../dist/families/y/index.html', Buffer.from(`<img src="/sub/photos/${hash}-480.webp">`));
  const html = await readFile(join(outDir, 'families/y/index.html'), 'utf8');
  await placePhotos(new Set(photosShownIn(html)), { cacheDir: join(root, 'cache'), outDir });
  expect(await readdir(join(outDir, 'photos'))).toEqual([`${hash}-480.webp`]);
});

function make(outDir?: string) {
  return makePhotos({ contentDir: join(root, 'content'), cacheDir: join(root, 'cache'), outDir });
}

async function put(path: string, bytes: Buffer): Promise<void> {
  const file = join(root, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function made(): Promise<string[]> {
  return (await readdir(join(root, 'cache/photos'))).sort();
}

async function times(): Promise<number[]> {
  const files = [...(await made()).map((name) => `photos/${name}`), 'photos.json'];
  return Promise.all(files.map(async (name) => (await stat(join(root, 'cache', name))).mtimeMs));
}

function plain(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#8f2430' } });
}

function noise(width: number, height: number) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
}

/** Lies on its side and knows where and with what it was taken. */
function phonePhoto(): Promise<Buffer> {
  return plain(1000, 600)
    .withExif({
      IFD0: { Make: 'Secret Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 18/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '120/1 37/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret Camera</x:xmpmeta>')
    .jpeg()
    .toBuffer();
}
