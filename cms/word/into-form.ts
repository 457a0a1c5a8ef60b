import { notify } from '../keeping/notices.ts';
import { fillIn, whenOpen } from '../keeping/open-entry.ts';
import { withPhotos } from '../writing/paste.ts';
import { markdownOf } from '../writing/placed-pictures.ts';
import { takePhotos } from '../writing/take-photo.ts';
import type { Recap } from './recap.ts';

/** Opens a new activity and puts a recap into its form, photos and all; nothing is saved. */
export async function intoForm({ title, date, recap }: Chosen): Promise<void> {
  location.hash = '#/collections/activities/new';
  await whenOpen('activities/');
  if (recap.pictures.length)
    notify({ taken: { title: `正在放进 ${recap.pictures.length} 张照片，请等一等……`, sentences: [] } });
  const { names, faults } = await takePhotos(recap.pictures, []);
  const taken = names.filter((name) => name !== undefined);
  fillIn({
    title,
    ...(date ? { date } : {}),
    photos: withPhotos([], taken),
    body: markdownOf(recap.body, names),
  });
  notify({
    taken: {
      title: '文档放进来了，还没有保存。',
      sentences: [
        '请填好“一句话”“所在地”和“类别”，看一遍正文，再点“保存”。',
        ...(taken.length ? [`${taken.length} 张照片放进了“照片”。请给每张写上画面说明，才能发布。`] : []),
        ...faults,
      ],
    },
  });
}

interface Chosen {
  title: string;
  /** YYYY-MM-DD; nothing when nobody knows. */
  date: string | undefined;
  recap: Recap;
}
