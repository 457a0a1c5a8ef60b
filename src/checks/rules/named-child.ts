import type { TextRule } from './rule.ts';

/** A child who can be told from the text: a name with an age under 14, or with a school's class (个人信息保护法 28、31). */
export const namedChild: TextRule = {
  id: 'named-child',
  name: '孩子的姓名',
  severity: 'warns',
  sentences: ['“…”可能认得出是哪个孩子。不满 14 岁的，请只写“小朋友”，不写姓名、学校和班级。'],
  find: (text) =>
    (hints.test(text) ? patterns : []).flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
        start,
        end: start + found.length,
        message: `“${found}”可能认得出是哪个孩子。不满 14 岁的，请只写“小朋友”，不写姓名、学校和班级。`,
      })),
    ),
  example: {
    wrong: '7岁的张小雨画了一幅画。',
    right: '一位小朋友画了一幅画。',
    says: '“7岁的张小雨”可能认得出是哪个孩子。不满 14 岁的，请只写“小朋友”，不写姓名、学校和班级。',
  },
};

/** The hundred commonest surnames, without those that begin ordinary words more often than names. */
const surname =
  '[王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘董袁余叶蒋杜苏魏吕丁沈姚卢傅崔谭廖范汪陆姜戴韦邱顾侯邵孟薛秦雷钱汤尹黎贺龚郝]';
const given = '[\\u4e00-\\u9fff]{1,2}';
const age = '(?:(?<![\\d.])(?:[1-9]|1[0-3])|(?<![十二三])(?:十[一二三]?|[两三四五六七八九]))\\s?周?岁半?';
const hints = /岁|班/;
const patterns = [
  new RegExp(
    `${age}的(?:小|女孩|男孩|儿子|女儿|小朋友|孩子)?${surname}${given}(?=[在和与是画说写把给、，。（ ]|$)`,
    'gm',
  ),
  new RegExp(
    `${surname}${given}(?:小朋友|同学)?[（(，,]?(?:今年|刚满|年仅|才|刚)?(?:男|女)?[，,、]?${age}[）)]?`,
    'gm',
  ),
  new RegExp(
    `[\\u4e00-\\u9fff]{2,8}(?:小学|幼儿园)[^，。；\\n]{0,10}班的?(?:学生|同学|小朋友)?${surname}${given}`,
    'gm',
  ),
];
