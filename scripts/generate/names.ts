import type { Plan } from './plan.ts';

/** The id of the entry of a type with this number. */
export function idOf(type: keyof Plan['counts'], index: number): string {
  return `shili-${type}-${index + 1}`;
}

/** A name that nobody has, and that only one entry of its kind has: 示例青禾一二妇联. */
export function nameOf(index: number, kind: string): string {
  const word = words[index % words.length]!;
  const number = [...String(Math.floor(index / words.length) + 1)].map(
    (digit) => '〇一二三四五六七八九'[Number(digit)],
  );
  return `示例${word}${number.join('')}${kind}`;
}

const words = [
  ...[
    '青禾',
    '云杉',
    '白露',
    '南风',
    '小满',
    '晴川',
    '听雨',
    '春山',
    '知夏',
    '星河',
    '橘颂',
    '半亩',
    '鹿鸣',
    '新雁',
  ],
  ...[
    '荷塘',
    '望舒',
    '松声',
    '竹里',
    '杏花',
    '远帆',
    '麦浪',
    '梧桐',
    '石桥',
    '枫林',
    '雪松',
    '清溪',
    '月桂',
    '朝露',
  ],
];
