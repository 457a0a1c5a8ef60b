import { expect, test } from 'vitest';
import { hostFiles } from './hosts.ts';
import { headerTable } from './table.ts';

const headers = headerTable({ page: "default-src 'none'", desk: "default-src 'self'" });
const items = [
  { name: '404.html', isFolder: false },
  { name: 'about', isFolder: true },
  { name: 'admin', isFolder: true },
  { name: '_astro', isFolder: true },
];
const text = (file: string, base = '/') => hostFiles[file]!(headers, { base, items });

/** The headers that `_headers` gives an address, as Cloudflare reads it: every rule that fits, values joined. */
function cloudflare(address: string, base = '/'): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of text('_headers', base).split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    if (!new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(address)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line)!;
      found[name!] = found[name!] ? `${found[name!]}, ${value}` : value!;
    }
  }
  return found;
}

test.each([
  ['/', "default-src 'none'", 'max-age=300'],
  ['/about/', "default-src 'none'", 'max-age=300'],
  ['/404.html', "default-src 'none'", 'max-age=300'],
  ['/admin/', "default-src 'self'", 'max-age=300'],
  ['/_astro/a.css', "default-src 'none'", 'public, max-age=31536000, immutable'],
])('Cloudflare and Netlify: %s gets every header, and none twice', (address, policy, cache) => {
  const found = cloudflare(address);
  expect(found['Content-Security-Policy']).toBe(policy);
  expect(found['Cache-Control']).toBe(cache);
  expect(Object.keys(found).sort()).toEqual(
    headers
      .filter(({ value }) => value)
      .map(({ name }) => name)
      .sort(),
  );
});

test('below a sub-path every rule begins with it', () => {
  expect(cloudflare('/fulian/admin/', '/fulian/')['Content-Security-Policy']).toBe("default-src 'self'");
  expect(text('_server/nginx-maps.conf', '/fulian/')).toContain('"~^/fulian/admin/" "default-src \'self\'";');
  expect(text('_server/headers.caddy', '/fulian/')).toContain('path /fulian/admin/*');
});

test('nginx is told every header in both files', () => {
  for (const { name } of headers) {
    const variable = `$weijia_${name.toLowerCase().replaceAll('-', '_')}`;
    expect(text('_server/nginx-maps.conf')).toContain(`map $uri ${variable} {`);
    expect(text('_server/nginx-headers.conf')).toContain(`add_header ${name} ${variable} always;`);
  }
});

test('Cloudflare takes at most 100 rules', () => {
  expect(text('_headers').split('\n\n').length).toBeLessThan(100);
});
