import { z } from 'astro/zod';
import { defineContentType } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, partialDate, reference } from './fields.ts';
import { figures } from './figures.ts';

export const programmes = defineContentType({
  id: 'programmes',
  name: '品牌项目',
  description: '有名字、长年做下去的项目：“康乃馨”关爱行动、“826”助学……',
  unit: '个',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '项目名称', hint: '例如：“康乃馨”关爱行动' }),
    kind: choice(
      {
        family: '家庭家教',
        rights: '维权服务',
        enterprise: '创业就业',
        care: '关爱帮扶',
        organization: '组织建设',
        culture: '思想文化',
      },
      { label: '类别', facet: 'kind', open: true },
    ),
    organization: reference('organizations', { label: '主办妇联', open: true }).optional(),
    since: partialDate({ label: '开始时间', facet: 'year', open: true }).optional(),
    figures: figures(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    '@type': 'Project',
    name: data.title,
    ...(data.since ? { foundingDate: data.since } : {}),
  }),
});
