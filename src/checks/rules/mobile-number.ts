import { masked, numbersIn, withoutWebAddresses } from './numbers.ts';
import type { TextRule } from './rule.ts';

/** A mainland mobile number, with or without +86. Amounts that only look like one are none. */
export const mobileNumber: TextRule = {
  id: 'mobile-number',
  name: '手机号',
  severity: 'blocks-entry',
  sentences: [
    '这里有手机号 …。请删去，或者换成办公电话，例如 0512-12345678。',
    '文件名里有手机号 …。请改名。',
    '照片的附加信息里有手机号 …。请用看图软件清除附加信息，再上传一次。',
  ],
  // Such a field takes no mobile number anyway, and says so.
  except: (path) => path.at(-1) === 'phone',
  find: (text) =>
    numbersIn(withoutWebAddresses(text), ({ digits, lengths, loose, after }) => {
      const number = withoutCountry(digits);
      if (!/^1[3-9]\d{9}$/.test(number) || /0{7}$/.test(number) || unit.test(after)) return false;
      const grouping = lengths.join(' ').replace(/^(?:86|0086|0) /, '');
      if (loose) return grouping === '3 4 4';
      return groupings.has(grouping) || (unusual.has(grouping) && !years.test(number));
    }).map(({ digits, start, end }) => {
      const quote = masked(withoutCountry(digits));
      const message = `这里有手机号 ${quote}。请删去，或者换成办公电话，例如 0512-12345678。`;
      return { start, end, message, quote };
    }),
  example: {
    wrong: '报名请打 138 0013 8000，找李姐。',
    right: '报名请打 0512-12345678。',
    says: '这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。',
  },
};

function withoutCountry(digits: string): string {
  return digits.replace(/^(?:(?:00)?86|0)(?=1\d{10}$)/, '');
}

/** How people part a mobile number; 1998-05-12 300 is none. */
const groupings = new Set([
  '11',
  '12',
  '13',
  '15',
  '3 4 4',
  '3 8',
  '7 4',
  '5 6',
  '3 3 5',
  '5 4 4',
  '1'.repeat(11).split('').join(' '),
]);
/** The same more rarely, where what follows the first four digits is no year: 1368-1644 276 is a dynasty. */
const unusual = new Set(['4 4 3', '4 3 4', '2 3 3 3', '2 2 2 2 2 1']);
const years = /^1\d{3}(?:1\d|20)|^1\d{6}(?:1\d|20)\d\d$/;
const unit = /^\s?[元人户个件次米吨%％万亿]/;
