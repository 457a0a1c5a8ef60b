import { z } from 'astro/zod';
import { consent } from './consent.ts';
import { defineContentType } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, day, line, officePhone, reference } from './fields.ts';
import { fiveLights } from './five-lights.ts';
import { openingHours } from './opening-hours.ts';
import { place } from './place.ts';
import { placeJsonLd } from './place-json-ld.ts';

export const microHomes = defineContentType({
  id: 'micro-homes',
  name: '妇女微家',
  description: '开在店铺、律所、民宿、楼道里的小小服务点：谁在这里帮忙，能办什么，这一周什么时候有什么。',
  unit: '家',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '微家名称', hint: '例如：凡创律师事务所妇女微家' }),
    kind: choice(
      {
        enterprise: '企业和众创空间',
        'law-firm': '律师事务所',
        lodging: '民宿',
        stairwell: '小区楼道',
        association: '协会',
        culture: '文化和教育场馆',
        other: '其他或待核实',
      },
      { label: '开在哪里', facet: 'kind', open: true },
    ),
    host: line(
      { label: '微家主人', hint: '负责这个微家的人', expected: true, open: true },
      { max: 20 },
    ).optional(),
    organization: reference('organizations', { label: '所属妇联', open: true }).optional(),
    programme: reference('programmes', { label: '品牌项目', facet: 'programme', open: true }).optional(),
    place: place(),
    phone: officePhone({ label: '电话', expected: true, open: true }).optional(),
    openingHours: openingHours(),
    lights: fiveLights(),
    checkedOn: day({
      label: '最近核对',
      hint: '有人到现场看过的日期',
      expected: true,
      open: true,
    }).optional(),
    consent: consent(),
    ...closing(),
  }),
  jsonLd: (data) => ({ ...placeJsonLd(data), additionalType: '妇女微家' }),
});
