import { z } from 'astro/zod';
import { consent } from './consent.ts';
import { defineContentType } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, line, reference } from './fields.ts';
import { awards, honors } from './honor.ts';

export const workers = defineContentType({
  id: 'workers',
  name: '先进典型',
  description: '三八红旗手、巾帼建功标兵、巾帼文明岗、巾帼示范基地：受到表彰的个人、集体、岗位和基地。',
  unit: '个',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '名称', hint: '人写姓名，集体、岗位和基地写全称' }),
    kind: choice(
      { person: '个人', collective: '集体', post: '岗位', base: '基地' },
      { label: '类别', facet: 'kind', open: true },
    ),
    post: line({ label: '单位与职务', hint: '例如：苏州希格玛科技有限公司总经理', open: true }).optional(),
    organization: reference('organizations', { label: '所属妇联', open: true }).optional(),
    honors: honors(),
    consent: consent(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    '@type': data.kind === 'person' ? 'Person' : 'Organization',
    name: data.title,
    ...(data.kind === 'person' && data.post ? { jobTitle: data.post } : {}),
    award: awards(data.honors),
  }),
});
