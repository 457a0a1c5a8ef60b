import { escape } from '../escape.ts';
import { defineComponent } from './define.ts';

export const PhotoGrid = defineComponent({
  label: '照片组',
  hint: '把这一条的几张照片排在一起',
  properties: {
    photos: {
      label: '照片',
      hint: '照片的文件名，用空格隔开；不填就是全部照片',
      max: 1500,
      holds: 'photos',
    },
    caption: { label: '说明', hint: '显示在照片下面', max: 120 },
  },
  children: 'none',
  render({ photos, caption }, _, context) {
    const names = photos?.split(/\s+/).filter(Boolean) ?? [];
    const shown = names.length
      ? names.flatMap((name) => context.photos.find(({ src }) => src === name) ?? [])
      : context.photos;
    if (!shown.length) return '';
    const items = shown.map(({ src, alt }) => `<li>${context.picture(src, alt)}</li>`).join('');
    const below = caption ? `<figcaption>${escape(caption)}</figcaption>` : '';
    return `<figure class="photo-grid"><ul role="list">${items}</ul>${below}</figure>`;
  },
});
