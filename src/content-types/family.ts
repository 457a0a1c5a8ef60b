import { z } from 'astro/zod';
import { consent } from './consent.ts';
import { defineContentType, facts } from './define.ts';
import { closing, opening } from './entry.ts';
import { choice, line } from './fields.ts';
import { awards, honors } from './honor.ts';

export const families = defineContentType({
  id: 'families',
  name: '模范家庭',
  description: '最美家庭、五好家庭、书香家庭、健康家庭：因为品行受到表彰的家庭。',
  unit: '户',
  idFrom: 'title',
  schema: z.strictObject({
    ...opening({ label: '家庭称呼', hint: '对外公开的称呼，例如：高春香家庭' }),
    kind: choice(
      {
        finest: '最美家庭',
        'five-good': '五好家庭',
        reading: '书香家庭',
        healthy: '健康家庭',
        other: '其他家庭',
      },
      { label: '类别', facet: 'kind', open: true },
    ),
    members: z
      .array(line({ label: '姓名或称呼' }, { max: 20 }))
      .max(12)
      .register(facts, { label: '公开姓名的成员', hint: '只写同意公开的成年人，不写孩子的姓名', open: true })
      .default([]),
    honors: honors(),
    consent: consent(),
    ...closing(),
  }),
  jsonLd: (data) => ({
    '@type': 'Organization',
    name: data.title,
    award: awards(data.honors),
  }),
});
