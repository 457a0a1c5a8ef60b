import sharp from 'sharp';

/**
 * How alike two pictures of the same size are, from 0 to 1: the mean structural similarity of their luminance in windows of
 * 8 × 8 pixels (Wang et al. 2004, IEEE Transactions on Image Processing 13(4), without the Gaussian weights).
 */
export async function ssim(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await luminance(one), await luminance(other)];
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + size <= a.height; top += size)
    for (let left = 0; left + size <= a.width; left += size, windows++) sum += similarity(a, b, top, left);
  return sum / windows;
}

const size = 8;
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

function similarity(a: Luminance, b: Luminance, top: number, left: number): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let row = top; row < top + size; row++)
    for (let at = row * a.width + left; at < row * a.width + left + size; at++) {
      const [x, y] = [a.data[at]!, b.data[at]!];
      [sa, sb, saa, sbb, sab] = [sa + x, sb + y, saa + x * x, sbb + y * y, sab + x * y];
    }
  const n = size * size;
  const [ma, mb] = [sa / n, sb / n];
  const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
  return ((2 * ma * mb + c1) * (2 * cov + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
}

async function luminance(picture: Buffer): Promise<Luminance> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

interface Luminance {
  data: Buffer;
  width: number;
  height: number;
}
