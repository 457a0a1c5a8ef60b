import { z } from 'astro/zod';
import { defineContentType } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, reference } from './fields.ts';
import { figures } from './figures.ts';
import { namesForSearch } from './type-names.ts';

const regionLevels = {
  province: '省、自治区',
  city: '地级市',
  district: '区、县、县级市',
  street: '街道、镇',
  community: '社区、村',
} as const;

const { title, summary } = opening({ label: '地名', hint: '例如：姑苏区、双塔街道' });

export const regions = defineContentType({
  id: 'regions',
  name: namesForSearch.region,
  description: '按地方看：一个区、一条街道里有哪些家庭、典型、微家、母婴室和活动。',
  unit: '处',
  idFrom: 'title',
  schema: z.strictObject({
    title,
    summary,
    level: choice(regionLevels, { label: '层级', facet: 'kind', open: true }),
    parent: reference('regions', { label: '上一级', facet: 'region', open: true }).optional(),
    figures: figures(),
    ...closing(),
  }),
  jsonLd: (data) => ({ '@type': 'AdministrativeArea', name: data.title }),
});
