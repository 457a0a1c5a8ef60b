import { splitByConcepts } from './concepts.ts';

/**
 * What a question may be about, the fullest first: without the words of asking, then without those of doing too, unless they are
 * part of a word of the groups (心理咨询), then without the kind of thing that it ends in (五亮工程: 五亮).
 */
export function contentsOf(text: string, groups: string[][] = []): string[] {
  const asked = withoutAsking(text);
  const pieces = splitByConcepts(asked, groups);
  const bare = withoutAsking(
    pieces.map((piece) => (piece.concept === undefined ? withoutDoing(piece.text) : piece.text)).join(''),
  );
  const head = bare.replace(kindOfThing, '$1');
  const contents = [...new Set([asked, bare, head])].filter(Boolean);
  return contents.length > 1 || asked !== text ? contents : [];
}

/** A text without what people do with the thing that they ask for. */
export function withoutDoing(text: string): string {
  return text.replace(doing, ' ').trim();
}

/** A question without the words with which people ask: what they ask for. The same text where nothing else would be left. */
export function withoutAsking(text: string): string {
  const rest = text
    .replace(asking, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .map((part) => part.replace(particles, ''))
    .filter(Boolean)
    .join(' ');
  return rest || text;
}

/** Whether somebody asks for what is near. */
export function asksNear(text: string): boolean {
  return /附近|最近的|周[边围]|旁边|身边|离我/.test(text);
}

const asking = new RegExp(
  [
    '请问一?下?|我想|我要|想(?:要|问|了解|知道|找|看|学|去|参加|咨询)|帮我',
    '我家|附近|最近的|周[边围]|旁边|离我',
    '是?[干做](?:什么|啥)的?',
    '是(?:什么|哪个|哪种)(?:活动|项目|东西|意思|组织|单位|人)',
    '哪[里儿个些家几一两]?',
    '有(?:没有|什么|多少|几[家间个位名]?)',
    '(?:怎么|咋)[样去走办]?|怎样|如何|啥',
    '可不可以|可以|能不能|能否|是不是|是否',
    '为什么叫?|叫?什么(?:时候)?|几[点号]|多少|谁',
    '[吗呢啊呀吧么]+(?=$|[^\\p{L}])',
  ].join('|'),
  'gu',
);
/** What people do with the thing that they ask for. */
const doing =
  /申请|办理|报名|参加|加入|评上|参与|成为|学做|学习|预约|咨询|查询|联系|了解|介绍|遇到|需要|开始|举办|举行|电话|号码|地址|位置|时间|免费|一下|最新|现在|今天|明天|周末|[本这]周|找到?|办公|上班|开门|开放|营业|收费|不?要钱|荣誉|称号|主席|会长|负责人|的地方|[给带]着?(?:宝宝|孩子|小孩|娃)/gu;
/** What ends the name of many a thing, and what people leave out or add. */
const kindOfThing = /([\p{L}\p{N}]{2,}?)(?:工程|活动|项目|行动|计划|工作|建设|服务|培训)$/u;
/** What hangs on the ends of a part when the words beside it are gone. */
export const particles = /^的地方|^[的在有是了到去由]+|[的在有是了到去由被]+$/gu;
