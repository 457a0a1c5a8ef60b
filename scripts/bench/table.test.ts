import { expect, test } from 'vitest';
import { gotWorse, lessOf, ratiosOf } from './table.ts';

const row = (name: string, cpu: number, pages = 100) => ({ name, cpu, megabytes: 500, pages, bytes: 1000 });

test('ratios compare page with page, whatever the number of pages', () => {
  const ratios = ratiosOf([row('cold', 10), row('unchanged', 4), row('changed', 5), row('Hugo', 10, 200)]);
  expect(ratios).toMatchObject({
    'cold ÷ Hugo': 2,
    'nothing changed ÷ cold': 0.4,
    'one entry changed ÷ cold': 0.5,
  });
});

test('a quarter worse than recorded is said, less is not, and what was never recorded is said too', () => {
  expect(gotWorse({ a: 1.25, b: 0.5 }, { a: 1, b: 1 })).toEqual([]);
  expect(gotWorse({ a: 1.26 }, { a: 1 })).toEqual([
    '“a”是 1.26，记录的是 1，差了四分之一以上。请找出原因；是有意的，就运行 npm run bench -- --record。',
  ]);
  expect(gotWorse({ c: 1 }, {})).toEqual(['“c”没有记录过。请运行 npm run bench -- --record。']);
});

test('of two measurements each ratio is the better one', () => {
  expect(lessOf({ a: 1, b: 3 }, { a: 2, b: 2 })).toEqual({ a: 1, b: 2 });
});
