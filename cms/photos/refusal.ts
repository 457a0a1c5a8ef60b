import { isWhole } from '../../src/checks/whole-picture.ts';
import type { Header } from './header.ts';

/** Why a file cannot become a photo of the site, by its bytes and before anything is decoded; nothing when it may be tried. */
export function refusal(bytes: Uint8Array, header: Header): Reason | undefined {
  const { kind, width, height } = header;
  if (kind === 'empty' || kind === 'other' || kind === 'svg' || kind === 'gif') return { why: kind };
  if (!width || !height) return { why: 'broken' };
  if (width * height > maxPixels) return { why: 'pixels', width, height };
  if (['jpeg', 'png', 'webp'].includes(kind) && !isWhole(bytes)) return { why: 'broken' };
  return undefined;
}

/** A file that is no photo. Carries the reason across the border of a worker, where classes are lost. */
export class PhotoRefused extends Error {
  reason: Reason;

  constructor(reason: Reason) {
    super(reason.why);
    this.reason = reason;
  }
}

/** The reason as a sentence for the editor: which file, what is wrong, what to do. */
export function refusalSentence(name: string, reason: Reason): string {
  return sentences[reason.why](`“${name}”`, reason);
}

const sentences: Record<Reason['why'], (file: string, reason: Reason) => string> = {
  empty: (file) => `${file}是空的（0 字节），多半是没有传完。请从手机或相机里重新传一次。`,
  other: (file) => `${file}不是照片。请选 JPG、PNG 或 WebP 格式的照片。`,
  svg: (file) => `${file}是矢量图（SVG），里面可以藏程序，网站不收。请截图，或者另存为 PNG 再选。`,
  gif: (file) => `${file}是 GIF 动图，网站不放会动的图。请用“画图”打开，另存为 JPG 再选。`,
  broken: (file) => `${file}打不开：文件坏了，或者只传了一半。请从手机或相机里重新传一次。`,
  pixels: (file, { width = 0, height = 0 }) =>
    `${file}有 ${width}×${height} 像素，超过 1 亿，电脑会卡住。请先用看图软件缩小到长边 4000 像素以内再选。`,
  bytes: (file, { megabytes = 0 }) =>
    `${file}有 ${megabytes} MB，太大了，最大 ${maxBytes / 1_000_000} MB。请先用看图软件缩小到长边 4000 像素以内再选。`,
  heic: (file) =>
    `${file}是 HEIC 格式，这个浏览器打不开。` +
    '苹果手机：用微信发给自己，存下来就是 JPG；以后在“设置 → 相机 → 格式”里选“兼容性最佳”。' +
    '华为等安卓手机：在相机的设置里关掉高效图片格式（HEIF），再拍。' +
    'Windows 电脑：用“照片”打开，“另存为”选 JPG。',
};

/** Bytes of a file that is read at all; a photo of 100 megapixels has half of it. */
export const maxBytes = 100_000_000;
const maxPixels = 100_000_000;

/** Why a file is refused. */
export interface Reason {
  why: 'empty' | 'other' | 'svg' | 'gif' | 'broken' | 'pixels' | 'bytes' | 'heic';
  width?: number;
  height?: number;
  megabytes?: number;
}
