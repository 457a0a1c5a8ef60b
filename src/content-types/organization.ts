import { z } from 'astro/zod';
import { consent } from './consent.ts';
import { defineContentType, facts } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, line, lines, officePhone, partialDate, reference } from './fields.ts';
import { figures } from './figures.ts';

export const organizations = defineContentType({
  id: 'organizations',
  name: '妇联组织',
  description: '从省、市、区到街道、社区和楼道的妇联组织，以及机关、行业、产业链、园区里的妇联。',
  unit: '个',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '组织名称', hint: '例如：姑苏区妇联' }),
    kind: choice(
      {
        federation: '地方妇联',
        office: '机关事业单位妇联',
        industry: '行业、产业链妇联',
        park: '园区、楼宇、公寓、市场妇联',
        association: '协会、联盟',
        service: '服务阵地',
        team: '服务队、工作室',
        partner: '合作单位',
      },
      { label: '类别', facet: 'kind', open: true },
    ),
    parent: reference('organizations', { label: '上一级组织', open: true }).optional(),
    since: partialDate({ label: '成立时间', facet: 'year', open: true }).optional(),
    people: z
      .array(
        z
          .strictObject({
            name: line({ label: '姓名', open: true }, { max: 20 }),
            post: line({ label: '职务', open: true }),
          })
          .register(facts, { label: '一人' }),
      )
      .max(40)
      .register(facts, { label: '负责人', hint: '只写因职务公开的人', open: true })
      .default([]),
    services: lines({ label: '服务', hint: '来这里能办的事', open: true }, { label: '服务' }),
    account: line({ label: '微信公众号', open: true }).optional(),
    phone: officePhone({ label: '电话', open: true }).optional(),
    address: line({ label: '地址', open: true }).optional(),
    figures: figures(),
    consent: consent().optional(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    '@type': data.kind === 'federation' || data.kind === 'office' ? 'GovernmentOrganization' : 'Organization',
    name: data.title,
    ...(data.since ? { foundingDate: data.since } : {}),
    ...(data.phone ? { telephone: data.phone } : {}),
    ...(data.address ? { address: data.address } : {}),
  }),
});
