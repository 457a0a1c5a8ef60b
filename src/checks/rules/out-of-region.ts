import { room } from './example-files.ts';
import type { Rule } from './rule.ts';

/** A place far from all others of its district. */
export const outOfRegion: Rule = {
  id: 'out-of-region',
  name: '坐标离得太远',
  severity: 'warns',
  sentences: ['坐标离“…”其他地方的中间有 … 公里。请在地图上再核对一遍经纬度。'],
  example: {
    shown: ['lat: 31.31 写成了 lat: 32.31', 'lat: 31.31'],
    wrong: {
      'nursing-rooms/n0/index.mdx': room('示例0号', 31.3, 120.6),
      'nursing-rooms/n1/index.mdx': room('示例1号', 31.31, 120.61),
      'nursing-rooms/n2/index.mdx': room('示例2号', 31.32, 120.62),
      'nursing-rooms/n3/index.mdx': room('示例3号', 31.3, 120.65),
      'nursing-rooms/n4/index.mdx': room('示例4号', 32.31, 120.62),
    },
    right: { 'nursing-rooms/n4/index.mdx': room('示例4号', 31.32, 120.64) },
    says: '坐标离“姑苏区”其他地方的中间有 111 公里。请在地图上再核对一遍经纬度。',
  },
};
