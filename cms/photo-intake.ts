import { beijing } from './beijing.ts';
import { pinyinWords, shorten } from './entry-id.ts';

/** Why a file cannot be a photo of the site, as a sentence for the editor; nothing when it can. */
export function photoFault({ name, type }: Pick<File, 'name' | 'type'>): string | undefined {
  if (accepted.includes(type)) return undefined;
  const isHeic = /\.hei[cf]$/i.test(name) || /hei[cf]/.test(type);
  return isHeic
    ? `“${name}”是苹果手机的 HEIC 格式，电脑上打不开。请在手机里用微信发给自己，再从微信存到电脑，就成了 JPG。`
    : `“${name}”不能作照片。请选 JPG、PNG 或 WebP 格式的照片；别的格式，先用“画图”打开，另存为 JPG。`;
}

/** A file name of its own for a photo: the words of the one it had, where it had any, and the second of Beijing's clock. */
export function photoName(name: string, now = new Date()): string {
  const [extension = 'jpg'] = /(?<=\.)\w+$/.exec(name) ?? [];
  const stem = name.replace(/\.\w+$/, '');
  const words = cameraWords.test(stem) ? '' : shorten(pinyinWords(stem), 40);
  return `${[words, beijing(now).replaceAll(/\D/g, '')].filter(Boolean).join('-')}.${extension.toLowerCase()}`;
}

const accepted = ['image/jpeg', 'image/png', 'image/webp'];

/** Names that cameras, phones and WeChat give by themselves. */
const cameraWords =
  /^(img|image|dsc|dji|pxl|mmexport|wechat|微信|weixin|screenshot|屏幕截图|photo|照片|[\d\s_()（）-]+$)/i;
