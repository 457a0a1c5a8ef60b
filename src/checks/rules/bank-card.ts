import { masked, numbersIn, withoutWebAddresses } from './numbers.ts';
import type { TextRule } from './rule.ts';

/** A bank card's number: an issuer's prefix and length, and Luhn's check digit (ISO/IEC 7812-1). */
export const bankCard: TextRule = {
  id: 'bank-card',
  name: '银行卡号',
  severity: 'blocks-entry',
  sentences: [
    '这里有银行卡号 …。请整个删去；收款请写单位的对公渠道。',
    '文件名里有银行卡号 …。请改名。',
    '照片的附加信息里有银行卡号 …。请用看图软件清除附加信息，再上传一次。',
  ],
  find: (text) =>
    numbersIn(withoutWebAddresses(text), ({ digits, lengths, loose }) => {
      const inFours = lengths.length === 1 || lengths.slice(0, -1).every((length) => length === 4);
      if (loose || !issuers.some((issuer) => issuer.test(digits)) || !luhn(digits)) return false;
      return inFours || digits.startsWith('62');
    }).map(({ digits, start, end }) => {
      const quote = masked(digits);
      return { start, end, message: `这里有银行卡号 ${quote}。请整个删去；收款请写单位的对公渠道。`, quote };
    }),
  example: {
    wrong: '爱心款请汇到 6222 0212 3456 7890 128。',
    right: '捐款请走区慈善会的对公渠道。',
    says: '这里有银行卡号 622************0128。请整个删去；收款请写单位的对公渠道。',
  },
};

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** UnionPay, 工商银行's old cards, Visa, Mastercard, JCB, American Express. */
const issuers = [
  /^62\d{14,17}$/,
  /^9558\d{15}$/,
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^3[47]\d{13}$/,
];
