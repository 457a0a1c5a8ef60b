import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, line } from './fields.ts';

/** The photos that lie beside an entry's file; each with the sentence that a blind reader hears, and whom it shows. */
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
          people: choice(
            {
              none: '没有人，或者认不出是谁',
              event: '公开活动的场面：发言的人、一群人',
              consented: '认得出人，都同意公开（孩子由监护人同意）',
            },
            { label: '拍到的人', hint: '认得出孩子的脸，没有监护人同意就不要用' },
          ).optional(),
          keptAt: line({
            label: '照片同意书存放处',
            hint: '只写存放处，不上传同意书，不写姓名',
          }).optional(),
        })
        .register(facts, { label: '照片' }),
    )
    .max(30)
    .register(facts, { label: '照片', hint: '第一张作封面', widget: 'photos' })
    .default([]);
