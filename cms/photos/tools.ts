import type { Tools } from './develop.ts';

/** For a worker: no page is needed. The bitmap is upright by default (HTML, “createImageBitmap”). */
export const workerTools: Tools = {
  async decode(file) {
    const source = await createImageBitmap(file);
    return { source, width: source.width, height: source.height, close: () => source.close() };
  },
  draw(source, size) {
    const canvas = new OffscreenCanvas(size.width, size.height);
    paint(canvas.getContext('2d')!, source, size);
    return (type, quality) => canvas.convertToBlob({ type, quality });
  },
};

/** For the page: where there is no OffscreenCanvas, and for HEIC, which Safari decodes as an image only. */
export const pageTools: Tools = {
  async decode(file) {
    const url = URL.createObjectURL(file);
    const source = new Image();
    source.src = url;
    await source.decode().catch((error) => {
      URL.revokeObjectURL(url);
      throw error;
    });
    const close = () => URL.revokeObjectURL(url);
    return { source, width: source.naturalWidth, height: source.naturalHeight, close };
  },
  draw(source, size) {
    const canvas = Object.assign(document.createElement('canvas'), size);
    paint(canvas.getContext('2d')!, source, size);
    return (type, quality) =>
      new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('toBlob'))), type, quality);
      });
  },
};

/** On white: a JPEG has no transparency, and a page is read in the dark too. */
function paint(context: Context, source: CanvasImageSource, { width, height }: Size) {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Size = Parameters<Tools['draw']>[1];
