import { z } from 'astro/zod';
import { facts } from './define.ts';
import { choice, day, line } from './fields.ts';

/**
 * On what grounds a person appears on the site (个人信息保护法 13、25、27; 妇女权益保障法 28 for the portrait).
 * Refuses consent without who gave it, its date, scope and the place where the paper is kept.
 */
export const consent = () =>
  z
    .strictObject({
      basis: choice(
        {
          consented: '本人（或监护人）书面同意',
          'already-public': '已依法公开的报道，在合理范围内使用',
          duty: '因职务公开的信息',
        },
        { label: '公开依据', hint: '发布以前一定要选；还没问好，先存草稿' },
      ),
      by: choice(
        { self: '本人', everyone: '写到的每一位成年人', guardian: '监护人（为不满 14 岁的孩子）' },
        { label: '谁同意的', hint: '不写姓名，孩子的姓名也不写' },
      ).optional(),
      on: day({ label: '同意日期' }).optional(),
      scope: line({ label: '同意公开的内容', hint: '例如：姓名、事迹、照片' }).optional(),
      keptAt: line({ label: '同意书存放处', hint: '只写存放处，不上传同意书' }).optional(),
      expires: day({ label: '有效期至', hint: '到期后这一条自动不再公开' }).optional(),
      portrait: choice(
        { none: '不用照片', consented: '本人同意公开照片' },
        { label: '肖像', hint: '照片要单独同意' },
      ).default('none'),
    })
    .refine((given) => given.basis !== 'consented' || (given.by && given.on && given.scope && given.keptAt), {
      error: '选了“书面同意”，就要写谁同意的、同意日期、同意公开的内容和同意书存放处',
      path: ['basis'],
    })
    .register(facts, {
      label: '公开依据与同意',
      hint: '没有这一项，这一条不会公开',
      laterInDraft: true,
    });
