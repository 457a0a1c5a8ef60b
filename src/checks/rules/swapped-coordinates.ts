import type { Rule } from './rule.ts';

/** Latitude and longitude in each other’s place. */
export const swappedCoordinates: Rule = {
  id: 'swapped-coordinates',
  name: '经纬度写反',
  severity: 'blocks-entry',
  sentences: ['“纬度”和“经度”写反了。请对调：纬度写 …，经度写 …。'],
  example: {
    file: 'nursing-rooms/zhengwu-zhongxin/index.mdx',
    replace: 'lat: 31.31\n    lng: 120.63',
    wrong: 'lat: 120.63\n    lng: 31.31',
    right: 'lat: 31.31\n    lng: 120.63',
    says: '“纬度”和“经度”写反了。请对调：纬度写 31.31，经度写 120.63。',
  },
};
