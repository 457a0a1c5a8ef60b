import { expect, test } from 'vitest';
import { contactWays } from './contact-ways.ts';

const page = { title: '“37℃”母婴室 & 茶歇', url: 'https://example.org/fulian/nursing-rooms/x/' };
const contact = {
  phone: '0512-00000000',
  email: 'office@example.org',
  form: 'https://form.example.org/f?id=3',
};

test('the letter names the page in its subject and asks what the office must know', () => {
  const [, { href }] = contactWays({ contact }, page) as [unknown, { href: string }];
  const letter = new URL(href);
  expect([letter.protocol, letter.pathname]).toEqual(['mailto:', 'office@example.org']);
  expect(letter.search).not.toMatch(/[+\s]/);
  expect(letter.searchParams.get('subject')).toBe(
    '信息有误：“37℃”母婴室 & 茶歇 https://example.org/fulian/nursing-rooms/x/',
  );
  expect(letter.searchParams.get('body')!.split('\r\n')).toEqual([
    '网页：https://example.org/fulian/nursing-rooms/x/',
    '哪一处不对：',
    '应该是什么：',
    '怎么知道的（到过现场、打过电话）：',
    '',
  ]);
});

test('a form is told the page only where the settings name its field', () => {
  const formOf = (formField?: string) =>
    contactWays({ contact: { ...contact, formField } }, page).at(-1)!.href;
  expect(formOf()).toBe('https://form.example.org/f?id=3');
  expect(formOf('place')).toBe(
    'https://form.example.org/f?id=3&place=https%3A%2F%2Fexample.org%2Ffulian%2Fnursing-rooms%2Fx%2F',
  );
});

test('offers only what the settings have, and no letter where no page is meant', () => {
  expect(contactWays({ contact: {} }, page)).toEqual([]);
  expect(contactWays({ contact }).map(({ href }) => href)).toEqual([
    'tel:0512-00000000',
    'mailto:office@example.org',
    'https://form.example.org/f?id=3',
  ]);
});
