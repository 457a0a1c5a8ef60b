import { describe, expect, it } from 'vitest';
import { shield, unshield } from './shield.ts';

/** What the parser sees, with a dot for every stand-in. */
function seen(source: string): string {
  const shielded = shield(source);
  expect(unshield(shielded)).toBe(source);
  return [...shielded].map((character, index) => (character === source[index] ? character : '·')).join('');
}

describe('shield hides', () => {
  it.each([
    ['体温<38度', '体温·38度'],
    ['{姓名}', '·姓名·'],
    ['9:00~11:00', '9:00·11:00'],
    ['**（一）**报名', '**（一·**报名'],
    ['他说**“好”**的', '他说**·好·**的'],
    ['3*4', '3·4'],
    ['import 是词', '·mport 是词'],
    ['<br>', '·br>'],
    ['<Quote by={x}>', '·Quote by=·x·>'],
    ['https://a.cn', 'https·//a·cn'],
    ['a@b.cn', 'a·b.cn'],
    ['~~~家庭', '···家庭'],
  ])('%s as %s', (source, expected) => expect(seen(source)).toBe(expected));
});

describe('shield leaves', () => {
  it.each([
    '~~删除~~',
    '**粗体**，**又**',
    '<Quote by="王">',
    '<Quote by="2**">',
    '</Quote>',
    '\\<姓名>',
    '\\{',
    '~~~',
    '* 一项',
    '[甲](乙.pdf)**丙**',
  ])('%s', (source) => expect(seen(source)).toBe(source));
});
