import { misspellings } from './misspellings.ts';
import type { TextRule } from './rule.ts';

/** Names and set phrases whose misspelling is a grave fault at every inspection of public sites (国办秘函〔2019〕19号). */
const wrong = misspellings(
  '习进平 习近乎 习近评 习近苹 刁近平 习近瓶 → 习近平',
  '习近平总书计 习近平总书纪 → 习近平总书记',
  '毛泽冬 → 毛泽东',
  '邓小乎 → 邓小平',
  '胡绵涛 → 胡锦涛',
  '中华人民共合国 中华人名共和国 中华人民共和囯 → 中华人民共和国',
  '中国共产觉 中国共产挡 → 中国共产党',
  '中央政冶局 → 中央政治局',
  '人民正府 人名政府 → 人民政府',
  '社会主意(?!识) → 社会主义',
  '中国特设社会 中国特涩社会 → 中国特色社会',
  '改革开房 → 改革开放',
  '两个维户 → 两个维护',
  '四个自心 四个自性(?!能) → 四个自信',
  '四个意思到 四个意示 → 四个意识',
  '劳记使命 牢计使命 → 牢记使命',
  '不忘出心 → 不忘初心',
  '从严冶党 从严治挡 → 从严治党',
  '精准扶贪 → 精准扶贫',
  '脱贪攻坚 脱贫攻艰 → 脱贫攻坚',
  '乡村振新 乡村震兴 → 乡村振兴',
  '共同富欲 → 共同富裕',
  '高质量发张 → 高质量发展',
  '伟大复星 → 伟大复兴',
  '全国人名代表大会 → 全国人民代表大会',
  '一国俩制 → 一国两制',
);

/** A misspelt name of a leader, the party, the state or a set phrase of theirs. */
export const wrongName: TextRule = {
  id: 'wrong-name',
  name: '重要名称写错',
  severity: 'blocks-entry',
  sentences: ['“…”写错了，应该是“…”。这是检查时一票否决的错，请改正。'],
  find: (text) =>
    wrong(text, (typed, right) => `“${typed}”写错了，应该是“${right}”。这是检查时一票否决的错，请改正。`),
  example: {
    wrong: '大家一起学习乡村振新的文件。',
    right: '大家一起学习乡村振兴的文件。',
    says: '“乡村振新”写错了，应该是“乡村振兴”。这是检查时一票否决的错，请改正。',
  },
};
