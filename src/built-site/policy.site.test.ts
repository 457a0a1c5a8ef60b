import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { metaPolicyText, pagePolicy } from '../../scripts/headers/policy.ts';
import { speculationRules } from '../outputs/speculation-rules.ts';
import { builtPages } from './pages.ts';

const rules = `'sha256-${createHash('sha256').update(speculationRules('/')).digest('base64')}'`;
const content = 'meta[http-equiv=Content-Security-Policy]';

test('every page brings the strict policy, before anything that it is about', () => {
  for (const { file, html } of builtPages()) {
    const head = parse(html).querySelector('head')!;
    expect(head.querySelector(content)?.getAttribute('content'), file).toBe(
      metaPolicyText(pagePolicy({ scripts: [rules] })),
    );
    expect(head.children.indexOf(head.querySelector(content)!), file).toBe(1);
  }
});

test('no page has anything inline but data and the rules that the policy names by hash', () => {
  for (const { file, html } of builtPages()) {
    const tree = parse(html);
    const inline = [
      ...tree.querySelectorAll('style'),
      ...tree.querySelectorAll('[style]'),
      ...tree
        .querySelectorAll('script:not([src])')
        .filter((one) => !data.includes(one.getAttribute('type') ?? '')),
      ...tree
        .querySelectorAll('*')
        .filter(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name))),
      ...tree.querySelectorAll('[href^="javascript:"]'),
    ];
    expect(inline.map(String), file).toEqual([]);
  }
});

const data = ['application/ld+json', 'speculationrules'];

test('the desk has a policy of its own, without inline scripts', () => {
  const policy = parse(readFileSync('dist/admin/index.html', 'utf8'))
    .querySelector(content)!
    .getAttribute('content')!;
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
});
