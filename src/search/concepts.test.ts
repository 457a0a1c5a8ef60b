import { expect, it } from 'vitest';
import { conceptsIn, splitByConcepts } from './concepts.ts';

const groups = [
  ['母婴室', '爱心母婴室'],
  ['826', '8·26'],
  ['hpv', '宫颈癌疫苗'],
];

it('counts the longest word once, and each at most five times', () => {
  expect(conceptsIn('爱心母婴室', groups)).toEqual([0]);
  expect(conceptsIn('母婴室'.repeat(9), groups)).toEqual([0, 0, 0, 0, 0]);
});

it('counts also the words within a word, and words that quotation marks divide', () => {
  const two = [['调解', '婚姻家庭纠纷'], ['婚姻家庭']];
  expect(conceptsIn('调处婚姻家庭纠纷', two)).toEqual([0, 1]);
  expect(conceptsIn('“爱心”母婴室', groups)).toEqual([0]);
});

it('takes no number or word for a part of a longer one', () => {
  expect(conceptsIn('18265 个、hpvx', groups)).toEqual([]);
  expect(conceptsIn('“826”助学、打hpv疫苗', groups)).toEqual([1, 2]);
});

it('cuts a question into its words and the rest', () => {
  expect(splitByConcepts('双塔母婴室8·26', groups)).toEqual([
    { text: '双塔' },
    { text: '母婴室', concept: 0 },
    { text: '8·26', concept: 1 },
  ]);
  expect(splitByConcepts('微家', [])).toEqual([{ text: '微家' }]);
});
