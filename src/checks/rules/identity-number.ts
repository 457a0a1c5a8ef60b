import { masked, numbersIn } from './numbers.ts';
import type { TextRule } from './rule.ts';

/**
 * A citizen's identity number (GB 11643-1999): a province's code, a day on the calendar and the check character of
 * ISO 7064 MOD 11-2; all three, for one number in ten passes the check character alone.
 */
export const identityNumber: TextRule = {
  id: 'identity-number',
  name: '身份证号',
  severity: 'blocks-entry',
  sentences: [
    '这里有身份证号 …。请整个删去：公开的内容里不能有任何人的身份证号。',
    '文件名里有身份证号 …。请改名。',
    '照片的附加信息里有身份证号 …。请用看图软件清除附加信息，再上传一次。',
  ],
  find: (text) =>
    numbersIn(
      text,
      ({ digits, before }) =>
        isIdentityNumber(digits) || (/身份证|证件|户口/.test(before) && isMeantAsOne(digits)),
    ).map(({ digits, start, end }) => {
      const quote = masked(digits, 2);
      const message = `这里有身份证号 ${quote}。请整个删去：公开的内容里不能有任何人的身份证号。`;
      return { start, end, message, quote };
    }),
  example: {
    wrong: '王女士，身份证号 110105 19491231 002X，住在本区。',
    right: '王女士住在本区。',
    says: '这里有身份证号 110*************2X。请整个删去：公开的内容里不能有任何人的身份证号。',
  },
};

/** Whether 18 characters are an identity number; X stands for ten. */
function isIdentityNumber(digits: string): boolean {
  if (!hasPlaceAndDay(digits)) return false;
  const sum = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

function hasPlaceAndDay(digits: string): boolean {
  return /^\d{17}[\dX]$/.test(digits) && provinces.has(digits.slice(0, 2)) && isBirthday(digits.slice(6, 14));
}

/**
 * Where the words before it say what it is: one with a slip of the pen, or the fifteen digits of before 1999, which have no
 * check character and a year of two digits.
 */
function isMeantAsOne(digits: string): boolean {
  if (hasPlaceAndDay(digits)) return true;
  return (
    /^\d{15}$/.test(digits) && provinces.has(digits.slice(0, 2)) && isBirthday(`19${digits.slice(6, 12)}`)
  );
}

/** Whether eight digits are a day on which somebody alive or on record can have been born. */
function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const born = new Date(Date.UTC(year!, month! - 1, day!));
  if (born.getUTCMonth() !== month! - 1 || born.getUTCDate() !== day) return false;
  return year! >= 1880 && year! <= new Date().getUTCFullYear();
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The first two digits of GB/T 2260: provinces, Taiwan, Hong Kong, Macao, and residence permits of the latter (83). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
