import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { deskBackend } from '../../cms/backend.ts';
import { deskPolicy } from './desk-policy.ts';
import { inlineHashes } from './inline.ts';
import { withPolicy } from './meta.ts';
import { metaPolicyText, pagePolicy, policyText } from './policy.ts';
import { writeHeaders } from './write.ts';

test('a public page may only use the site itself, and its WebAssembly', () => {
  expect(policyText(pagePolicy({}))).toBe(
    [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ].join('; '),
  );
});

test('asks the partners of the search, each once and by its origin', () => {
  const partners = ['https://a.example/fulian/', 'https://a.example/other/', 'https://b.example:8443/'];
  expect(pagePolicy({ partners })['connect-src']).toEqual([
    "'self'",
    'https://a.example',
    'https://b.example:8443',
  ]);
});

test('a meta tag leaves out what browsers read in headers only', () => {
  expect(metaPolicyText(pagePolicy({}))).not.toContain('frame-ancestors');
});

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it.each([
  ['<script>let a = 1 < 2;</script>', { scripts: [hash('let a = 1 < 2;')], styles: [] }],
  ['<script type="module">\n a </script>', { scripts: [hash('\n a ')], styles: [] }],
  ['<style>p > a { color: red }</style>', { scripts: [], styles: [hash('p > a { color: red }')] }],
  ['<script src="/a.js"></script>', { scripts: [], styles: [] }],
  ['<script type="application/ld+json">{"a":1}</script>', { scripts: [], styles: [] }],
  ['<script src="/a.js"></script><script>b</script>', { scripts: [hash('b')], styles: [] }],
])('hashes what a page runs: %s', (html, hashes) => {
  expect(inlineHashes(html)).toEqual(hashes);
});

test('the policy comes first in the head, and a new one takes the place of the old', () => {
  const page = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head></html>';
  const once = withPolicy(page, "default-src 'none'");
  expect(once).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>`,
  );
  expect(withPolicy(once, "default-src 'self'")).toBe(withPolicy(page, "default-src 'self'"));
});

test('a folder of pages gets one policy, which names their inline scripts as they are written', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'headers-'));
  const page = (head: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head></html>`;
  try {
    writeFileSync(join(outDir, 'a.html'), page('<title>姑苏区妇联</title>'));
    writeFileSync(join(outDir, 'b.html'), page("<script>alert('你好')</script>"));
    const shown: string[] = [];
    const seen = (html: string) => shown.push(html);
    writeHeaders({ outDir, base: '/', site: { partners: [] }, seen });
    const [a, b] = ['a.html', 'b.html'].map((name) => readFileSync(join(outDir, name), 'utf8'));
    for (const html of [a, b]) expect(html).toContain(hash("alert('你好')"));
    expect([a, b].join()).toMatch(/<title>姑苏区妇联<\/title>[^]*alert\('你好'\)/);
    expect(shown.length).toBe(2);
  } finally {
    rmSync(outDir, { recursive: true });
  }
});

test('the desk may ask nobody but the host of the content, and runs no text', () => {
  const env = { DESK_REPO: 'fulian/weijia', DESK_BACKEND: 'gitlab', DESK_APP_ID: 'a' };
  const policy = deskPolicy(deskBackend({ ...env, DESK_BASE_URL: 'https://jihulab.com/' }));
  expect(policy['connect-src']).toEqual(["'self'", 'blob:', 'https://jihulab.com']);
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(deskPolicy(deskBackend({}))['connect-src']).toContain('http://localhost:8081');
});
