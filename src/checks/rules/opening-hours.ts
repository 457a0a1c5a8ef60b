import type { Rule } from './rule.ts';

/** Opening hours that cannot be worked out. */
export const openingHours: Rule = {
  id: 'opening-hours',
  name: '开放时间',
  severity: 'blocks-entry',
  sentences: ['“开放时间”：写成 ….', '“开放时间”：写成 …。'],
  example: {
    file: 'nursing-rooms/zhengwu-zhongxin/index.mdx',
    replace: 'openingHours: Mo-Fr 09:00-17:00',
    wrong: 'openingHours: 周一到周五 9:00-17:00',
    right: 'openingHours: Mo-Fr 09:00-17:00',
    says: '“开放时间”：写成 Mo-Fr 09:00-17:00 或 Mo-Fr 09:00-11:30,13:30-17:00; PH off 这样：Mo 到 Su 是周一到周日，PH 是节假日，off 是不开放，全天写 24/7，要先问的在后面写 "先打电话"；不用中文标点。',
  },
};
