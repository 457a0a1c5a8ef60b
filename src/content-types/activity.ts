import { z } from 'astro/zod';
import { defineContentType, facts } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, line, partialDate, reference } from './fields.ts';
import { namesForSearch } from './type-names.ts';

export const activities = defineContentType({
  id: 'activities',
  name: namesForSearch.recap,
  description: '办过的活动：什么时候、在哪里、谁来办、来了多少人。',
  unit: '场',
  idFrom: 'day-and-title',
  schema: z.strictObject({
    ...opening({ label: '活动名称', hint: '例如：“行走平江”环保公益定向赛' }),
    kind: choice(
      {
        family: '家庭家教',
        rights: '维权普法',
        enterprise: '创业就业',
        care: '关爱帮扶',
        culture: '文化体育',
        study: '培训宣讲',
        volunteer: '志愿服务',
        organization: '组织建设',
      },
      { label: '类别', facet: 'kind', open: true },
    ),
    date: partialDate({ label: '活动日期', facet: 'year', expected: true, open: true }).optional(),
    endDate: partialDate({ label: '结束日期', hint: '当天结束的不填', open: true }).optional(),
    venue: line({ label: '活动地点', expected: true, open: true }).optional(),
    organizers: z
      .array(reference('organizations', { label: '主办妇联' }))
      .max(10)
      .register(facts, { label: '主办妇联', open: true })
      .default([]),
    partners: z
      .array(line({ label: '合办单位' }))
      .max(20)
      .register(facts, { label: '合办单位', open: true })
      .default([]),
    programme: reference('programmes', { label: '品牌项目', facet: 'programme', open: true }).optional(),
    attendance: line({
      label: '参加人数',
      hint: '照原来的说法写，例如：350 人、千余人',
      open: true,
    }).optional(),
    families: z
      .array(reference('families', { label: '家庭' }))
      .max(20)
      .register(facts, { label: '到场的家庭', open: true })
      .default([]),
    workers: z
      .array(reference('workers', { label: '典型' }))
      .max(20)
      .register(facts, { label: '到场的典型', open: true })
      .default([]),
    microHome: reference('micro-homes', { label: '妇女微家', open: true }).optional(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    '@type': 'Article',
    headline: data.title,
    datePublished: data.publishedAt.slice(0, 10),
    about: {
      '@type': 'Event',
      name: data.title,
      ...(data.date ? { startDate: data.date } : {}),
      ...(data.endDate ? { endDate: data.endDate } : {}),
      ...(data.venue ? { location: { '@type': 'Place', name: data.venue } } : {}),
    },
  }),
});
