import { z } from 'astro/zod';
import { facts } from './define.ts';
import { line } from './fields.ts';

/** The photos that lie beside an entry's file; each with the sentence that a blind reader hears. */
export const photos = () =>
  z
    .array(
      z
        .strictObject({
          src: z
            .string()
            .regex(/^[^/\\\s?#%]+\.(jpe?g|png|webp)$/i, '照片要是 JPG、PNG 或 WebP，和这一条放在同一个文件夹')
            .register(facts, { label: '照片', widget: 'photo' }),
          alt: line({ label: '画面说明', hint: '照片里有什么，读屏软件会念出来' }, { max: 120 }),
          caption: line({ label: '图注', hint: '显示在照片下面，可不填' }, { max: 120 }).optional(),
        })
        .register(facts, { label: '照片' }),
    )
    .max(30)
    .register(facts, { label: '照片', hint: '第一张作封面' })
    .default([]);
