/**
 * The floor in words (3 楼, 负一层, B1) as OpenStreetMap's `level`, in which the ground floor is 0 and the first basement -1
 * (wiki.openstreetmap.org/wiki/Key:level). Undefined for what names no single floor: 夹层, 2-3 楼, 地下室, M 层.
 */
export function osmLevel(floor: string): string | undefined {
  const text = floor.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  if (groundFloor.test(text)) return '0';
  const below = numberOf(basement.exec(text));
  if (below) return String(-below);
  const above = numberOf(storey.exec(text));
  return above ? String(above - 1) : undefined;
}

const number = String.raw`(\d{1,3}|[一二三四五六七八九十]{1,3})`;
const end = '(?:楼|层|层楼|F)';
const groundFloor = /^(?:首|底|地面)(?:楼|层)$/;
const basement = new RegExp(`^(?:B${number}${end}?|(?:-|负|地下)${number}${end})$`);
const storey = new RegExp(`^(?:第?${number}${end}|[FL]${number}层?)$`);

/** The number of the group that matched; undefined for 0 and for what is no number (一一). */
function numberOf(found: RegExpExecArray | null): number | undefined {
  const digits = found?.slice(1).find((group) => group !== undefined);
  if (!digits) return undefined;
  return (/\d/.test(digits) ? Number(digits) : chineseNumber(digits)) || undefined;
}

/** 一 to 九十九. */
function chineseNumber(text: string): number | undefined {
  const [found, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (!found || (tens && !ten && ones)) return undefined;
  return (ten ? 10 * (tens ? digitOf(tens) : 1) : tens ? digitOf(tens) : 0) + (ones ? digitOf(ones) : 0);
}

function digitOf(character: string): number {
  return '一二三四五六七八九'.indexOf(character) + 1;
}
