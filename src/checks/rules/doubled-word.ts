import type { TextRule } from './rule.ts';

/** A character or a word that was typed twice; reduplication that Chinese has (研究研究, 一家一家) is none. */
export const doubledWord: TextRule = {
  id: 'doubled-word',
  name: '重复的字词',
  severity: 'warns',
  sentences: ['“…”写了两遍。多写的请删去一个。'],
  find: (text) => [
    ...[...text.matchAll(doubledCharacter)].map(({ 0: found, index }) => finding(found, index, found)),
    ...[...text.matchAll(doubled)].flatMap(({ 0: found, 1: word = '', index }) =>
      reduplicated.has(word) || measured.test(word) || sameCharacters.test(word)
        ? []
        : [finding(found, index, word)],
    ),
  ],
  example: {
    wrong: '我们的的活动办得很热闹。',
    right: '我们的活动办得很热闹。',
    says: '“的的”写了两遍。多写的请删去一个。',
  },
};

function finding(found: string, start: number, quoted: string) {
  return { start, end: start + found.length, message: `“${quoted}”写了两遍。多写的请删去一个。` };
}

/** Function words, but not where two words meet: 目的的, 为了了解, 但是是否, 以及及时, 参与与否. */
const doubledCharacter =
  /(?<![目标中])的的(?!确)|(?<![为不得除罢未完])了了(?![解结却断望])|(?<![但可于还要就只凡若总国])是是(?![否非])|(?<![共温柔平])和和(?![美气平谐睦解])|(?<![以普顾涉触])及及(?![时早格])|(?<![参给赋授干赠付])与与(?![会])|(?<!衣)被被(?![害告褥])/g;
const doubled = /(\p{Script=Han}{2,6})\1/gu;
const sameCharacters = /^(.)\1+$/u;
/** 一家一家, 两个两个, 一步步. */
const measured = /^[一二两三四五六七八九十百千几半][\p{Script=Han}]{1,4}$|^(?:很多|好多|许多|多少)$/u;
/** Verbs that are said twice for “a little”, and what is said twice for “very”. */
const reduplicated = new Set(
  (
    '研究 学习 了解 商量 讨论 介绍 打扫 收拾 休息 交流 体验 锻炼 放松 考虑 认识 尝试 关心 帮助 热闹 高兴 整理 练习 活动 ' +
    '观察 比较 分析 总结 合计 打听 教育 照顾 表示 意思 反省 检查 清理 核实 调查 走动 聊聊 非常 特别 十分 相当 永远 大家 ' +
    '谢谢 加油 欢迎 雪白 碧绿 通红 笔直 冰凉 漆黑 妈妈 爸爸 宝宝 奶奶 爷爷 姐姐 星星 天天 人人 家家'
  ).split(' '),
);
