import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Lattice windows are drawn by a function; SVG is outside this validator's element table.
    'no-unknown-elements': ['error', { exclude: ['/svg|path|pattern|clippath|rect|circle/i'] }],
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of builtPages()) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
}, 120_000);
