import { expect, it, test } from 'vitest';
import { observatoryGrade } from './observatory.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; frame-ancestors 'none'";
const good = {
  'content-security-policy': policy,
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

test('a site that does everything gets A+', () => {
  expect(graded(good)).toMatchObject({ grade: 'A+', score: 140 });
});

// Worked out by hand from the published table.
it.each([
  ['nothing at all', {}, '', 'D', 30],
  ['no policy', { ...good, 'content-security-policy': '' }, '', 'C', 55],
  [
    'inline scripts',
    { ...good, 'content-security-policy': policy.replace("script-src 'self'", "script-src 'unsafe-inline'") },
    '',
    'B+',
    80,
  ],
  [
    'inline styles',
    { ...good, 'content-security-policy': policy.replace("style-src 'self'", "style-src 'unsafe-inline'") },
    '',
    'A+',
    130,
  ],
  ['a directive twice', { ...good, 'content-security-policy': `${policy}; style-src 'self'` }, '', 'B', 75],
  ['HSTS for a day', { ...good, 'strict-transport-security': 'max-age=86400' }, '', 'A+', 130],
  ['no HSTS', { ...good, 'strict-transport-security': '' }, '', 'B+', 80],
  ['a script from a CDN', good, '<script src="https://cdn.example/x.js"></script>', 'A+', 135],
  ['a misspelt opener policy', { ...good, 'cross-origin-opener-policy': 'same' }, '', 'A+', 125],
])('%s', (_what, headers, body, grade, score) => {
  expect(graded(headers, body)).toMatchObject({ grade, score });
});

test('staying on http costs an A+', () => {
  const answer = { status: 200, headers: good, body: '' };
  expect(observatoryGrade({ page: answer, cors: answer, plain: answer })).toMatchObject({ score: 80 });
});

function graded(headers: Record<string, string>, body = '') {
  const page = { status: 200, headers, body };
  const plain = { status: 301, headers: { location: 'https://localhost/' }, body: '' };
  return observatoryGrade({ page, cors: page, plain });
}
