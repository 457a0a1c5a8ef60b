/**
 * A photo as a JPEG of at most 1,080 px across in a data: address, on white where it is transparent; undefined where it
 * cannot be read. 公众号 takes no WebP, and a draft's photo has no address that its servers could read.
 */
export async function jpegAddress(address: string): Promise<string | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const scale = Math.min(1, widest / image.naturalWidth);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.85);
  } catch {
    return undefined;
  }
}

/** What 公众号 shows at most. */
const widest = 1080;
