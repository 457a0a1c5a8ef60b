import { room } from './example-files.ts';
import type { Rule } from './rule.ts';

/** Coordinates that fit those of the same address only in another system. */
export const coordinateSystem: Rule = {
  id: 'coordinate-system',
  name: '坐标系可能选错',
  severity: 'warns',
  sentences: ['“坐标系”可能选错了：和同一地址的“…”差 … 米，改成 … 就对得上。请核对是从哪个地图上读的。'],
  example: {
    shown: ['同一地址，一条写 gcj02，一条把同样的数写成 wgs84', '两条都写 gcj02'],
    wrong: {
      'nursing-rooms/yi-hao/index.mdx': room('一号母婴室', 31.32, 120.65, 'gcj02', '示例路 9 号'),
      'nursing-rooms/er-hao/index.mdx': room('二号母婴室', 31.3203, 120.6503, 'wgs84', '示例路 9 号'),
    },
    right: {
      'nursing-rooms/yi-hao/index.mdx': room('一号母婴室', 31.32, 120.65, 'gcj02', '示例路 9 号'),
      'nursing-rooms/er-hao/index.mdx': room('二号母婴室', 31.3203, 120.6503, 'gcj02', '示例路 9 号'),
    },
    says: '“坐标系”可能选错了：和同一地址的“二号母婴室”差 475 米，改成 wgs84 就对得上。请核对是从哪个地图上读的。',
  },
};
