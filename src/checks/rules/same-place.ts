import { room } from './example-files.ts';
import type { Rule } from './rule.ts';

/** Two places of a type within 30 m and on no different floors. */
export const samePlace: Rule = {
  id: 'same-place',
  name: '同一个地方',
  severity: 'warns',
  sentences: ['离“…”（…）只有 … 米。是同一处就删去一条，不是就写清各自的楼层。'],
  example: {
    shown: ['两间相距 11 米，都没有写楼层', '写上各自的楼层'],
    wrong: { 'nursing-rooms/er-hao/index.mdx': room('二号母婴室', 31.3101, 120.63) },
    right: { 'nursing-rooms/er-hao/index.mdx': room('二号母婴室', 31.3201, 120.63) },
    says: '离“政务中心母婴室”（nursing-rooms/zhengwu-zhongxin）只有 11 米。是同一处就删去一条，不是就写清各自的楼层。',
  },
};
