import type { TextRule } from './rule.ts';

/** An address down to the room of a dwelling; rooms of public buildings and the address fields of public places are none. */
export const roomAddress: TextRule = {
  id: 'room-address',
  name: '住址写到了室',
  severity: 'blocks-entry',
  sentences: ['这里把住址写到了室（…）。私人住址最多写到小区，请改短。'],
  except: (path) => path.some((key) => key === 'place' || key === 'address' || key === 'venue'),
  find: (text) =>
    (hints.test(text) ? [...folded(text).matchAll(room)] : []).flatMap(({ 0: found, index: start }) => {
      const end = start + found.length;
      if (
        publicPlace.test(
          text
            .slice(Math.max(0, start - 14), start)
            .split(/[，。；！？\n]/)
            .at(-1)!,
        )
      )
        return [];
      const quote = found.replace(/[^幢栋棟号楼单元弄座层室房\-—－](?=.*)/gu, '*');
      return [
        { start, end, message: `这里把住址写到了室（${quote}）。私人住址最多写到小区，请改短。`, quote },
      ];
    }),
  example: {
    wrong: '她家住在临顿路某小区 3幢502室。',
    right: '她家住在临顿路某小区。',
    says: '这里把住址写到了室（*幢***室）。私人住址最多写到小区，请改短。',
  },
};

/** Full-width letters and digits as half-width ones, character for character. */
function folded(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const building = '[0-9A-Za-z一二三四五六七八九十百〇零甲乙丙丁]{1,4}\\s?(?:幢|栋|棟|号楼|单元|弄|号|座)';
const number = '(?:[A-Za-z]?[0-9]{3,4}|[一二三四五六七八九〇零]{3,4})';
const room = new RegExp(
  `(?:${building}[\\s\\-—,]{0,2}){1,4}(?:[0-9一二三四五六七八九十]{1,3}\\s?[层楼]\\s?)?${number}\\s?(?:室|房(?![屋间子产地价]))` +
    `|${building}[\\s\\-—,]{0,2}(?:[0-9一二三四五六七八九十]{1,2})\\s?单元[\\s\\-—]{0,2}${number}(?![0-9])` +
    '|(?:[0-9]{1,3}[-—]){1,2}[0-9]{3,4}\\s?室' +
    '|(?<=小区|新村|公寓|花园|家园|苑)\\s?[0-9]{1,3}[-—](?:[0-9]{1,2}[-—])?[0-9]{3,4}(?![-—0-9.年月日])',
  'g',
);

const hints = /[0-9０-９一二三四五六七八九〇零]\s?[室房]|单元|[0-9０-９][-—]/;
const publicPlace =
  /中心|大厦|大楼|广场|商场|商城|写字楼|政府|机关|办公|医院|学校|大学|学院|中学|小学|图书馆|法院|检察院|派出所|事务所|公司|园区?$|产业园|科技园|工业园|基地|酒店|宾馆|驿站|阵地|服务站|妇联/;
