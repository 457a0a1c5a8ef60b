import sharp from 'sharp';

/** As a telephone stores it: pixels lying, an orientation, the place in Exif and XMP; every corner another colour. */
export function turnedPhoto(orientation: number): Promise<Buffer> {
  const corner = (background: string, left: number, top: number) => ({
    input: { create: { width: 160, height: 120, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({
    create: { width: 400, height: 300, channels: 3, background: { r: orientation * 25, g: 120, b: 90 } },
  })
    .composite([corner('#d02020', 0, 0), corner('#20d020', 240, 0), corner('#2020d0', 0, 180)])
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 18/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

/** A small photo in one colour, another for each index. */
export function plainPhoto(index: number): Promise<Buffer> {
  const background = { r: 20 * index, g: 200 - 15 * index, b: 60 + 10 * index };
  return sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** A PNG through which everything is seen. */
export function transparentPicture(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
}

/** Whole by its structure; what is drawn cannot be decoded. */
export function damaged(photo: Buffer): Buffer {
  const scan = photo.indexOf(Buffer.from([0xff, 0xc4]));
  const broken = Buffer.from(photo);
  broken.fill(0xff, scan + 4, scan + 20);
  return broken;
}

/** The first bytes of a telephone's HEIC photo: what it is, and 4032×3024 pixels. */
export function heic(): Buffer {
  return Buffer.from(
    `\0\0\0\x18ftypheic\0\0\0\0heic\0\0\0\x14ispe\0\0\0\0\0\0\x0f\xc0\0\0\x0b\xd0${'\0'.repeat(60)}`,
    'latin1',
  );
}

/** The header of a PNG of 20,000×6,000 pixels, and nothing of the picture. */
export function hugeHeader(): Buffer {
  const png = Buffer.alloc(64);
  png.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(6_000, 20);
  return png;
}

/** The farthest that the colours of two pictures lie apart (0 to 255), at 8 by 8 points. */
export async function farthest(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).removeAlpha().resize(8, 8, { fit: 'fill' }).raw().toBuffer()),
  );
  return Math.max(...left!.map((value, index) => Math.abs(value - right![index]!)));
}
