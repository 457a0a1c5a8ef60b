import { escape } from '../escape.ts';
import { defineComponent, type BodyContext } from './define.ts';

export const Figure = defineComponent({
  label: '照片',
  hint: '在文章中间放一张这一条的照片',
  properties: {
    photo: { label: '照片', hint: '照片的文件名', required: true, max: 120, holds: 'photo' },
    caption: { label: '说明', hint: '不填就用照片自己的图注', max: 120 },
  },
  children: 'none',
  render: ({ photo = '', caption }, _, context) => drawPhoto(photo, caption, context),
});

/** One photo of the entry with its caption; nothing when the entry does not have it. */
export function drawPhoto(name: string, caption: string | undefined, context: BodyContext): string {
  const photo = context.photos.find(({ src }) => src === name);
  if (!photo) return '';
  const words = caption || photo.caption;
  const below = words ? `<figcaption>${escape(words)}</figcaption>` : '';
  return `<figure class="photo">${context.picture(photo.src, photo.alt)}${below}</figure>`;
}
