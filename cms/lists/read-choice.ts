import type { FieldSchema } from '../../src/content-types/define.ts';
import type { Converted } from './convert.ts';

/** The stored value of a choice for its words, their beginning, or what offices write instead (√, 全国, 高德). */
export function readChoice(text: string, { options = {} }: FieldSchema): Converted {
  const typed = plain(text);
  const found = Object.entries(options).filter(([key, words]) => key === text || plain(words) === typed);
  if (found[0]) return { value: found[0][0] };
  const [usual] = Object.entries(usualWords).filter(([key, sign]) => key in options && sign.test(typed));
  if (usual) return { value: usual[0] };
  const beginning = Object.entries(options).filter(
    ([, words]) => plain(words).startsWith(typed) || plain(words).split('和').includes(typed),
  );
  if (beginning.length === 1) return { value: beginning[0]![0] };
  return { fault: `看不懂“${text}”。可以写：${Object.values(options).join('、')}` };
}

/** What offices write for the values of a choice, by the value. */
const usualWords: Record<string, RegExp> = {
  unknown: /^(不详|未知|不清楚|不知道|待定|待查|[?]|[-—/])$/,
  no: /^(否|无|没|没有|不|不能|不可|不可以|×|x|✗|✘|n|no|false|0|無)$/,
  yes: /^(是|有|能|可|可以|√|✓|✔|☑|y|yes|true|1)$/,
  national: /^(全国|国家|国)级?$/,
  province: /^(省|自治区|直辖市)级?$/,
  district: /^(区|县|区县|县区|市区)级?$/,
  street: /^(街道|乡镇|镇|街镇)级?$/,
  won: /^(获奖|获得|当选|荣获)$/,
  nominated: /^(获?提名奖?|入围)$/,
  mon: /^(周|星期|礼拜)?一$/,
  tue: /^(周|星期|礼拜)?二$/,
  wed: /^(周|星期|礼拜)?三$/,
  thu: /^(周|星期|礼拜)?四$/,
  fri: /^(周|星期|礼拜)?五$/,
  sat: /^(周|星期|礼拜)?六$/,
  sun: /^(周|星期|礼拜)?[日天]$/,
  wgs84: /^(wgs-?84|gps|天地图|cgcs2000)$/,
  gcj02: /^(gcj-?02|高德|腾讯|火星坐标)(地图)?$/,
  bd09: /^(bd-?09|百度)(地图)?$/,
};

/** For comparing: without spaces and without what stands in brackets. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\(.*?\)|\s/g, '');
}
