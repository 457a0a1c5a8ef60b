import type { Header } from './table.ts';

/**
 * The files with which hosts are told the headers, by their path in the built site. `base` is the site's sub-path, `items`
 * are the names at the top of the built folder.
 */
export const hostFiles: Record<string, (headers: Header[], site: Served) => string> = {
  _headers: underscoreHeaders,
  '_server/nginx-maps.conf': nginxMaps,
  '_server/nginx-headers.conf': nginxHeaders,
  '_server/headers.caddy': caddySnippet,
};

/**
 * For Cloudflare Pages and Netlify. Where several rules fit an address, Cloudflare joins their values, so no header stands
 * in two rules that do: what differs by folder is said for every item at the top.
 */
function underscoreHeaders(headers: Header[], { base, items }: Served): string {
  const [everywhere, byFolder] = [
    headers.filter(({ under }) => !under),
    headers.filter(({ under }) => under),
  ];
  const rules: [string, [string, string][]][] = [
    [`${base}*`, everywhere.map(({ name, value }) => [name, value])],
    [base, byFolder.map(({ name, value }) => [name, value])],
    ...items.map(({ name: item, isFolder }): [string, [string, string][]] => [
      `${base}${item}${isFolder ? '/*' : ''}`,
      byFolder.map(({ name, value, under }) => [name, (isFolder && under?.[item]) || value]),
    ]),
  ];
  return rules
    .map(([address, lines]) =>
      [address, ...lines.filter(([, value]) => value).map(([name, value]) => `  ${name}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n');
}

/** For nginx, outside the server: what each header's value is, by address. */
function nginxMaps(headers: Header[], { base }: Served): string {
  return headers
    .map(({ name, value, under = {} }) =>
      [
        `map $uri ${variable(name)} {`,
        `    default "${value}";`,
        ...Object.entries(under).map(([folder, value]) => `    "~^${base}${folder}/" "${value}";`),
        '}',
      ].join('\n'),
    )
    .join('\n\n');
}

/** For nginx, inside the server. nginx sends no header whose value is empty. */
function nginxHeaders(headers: Header[]): string {
  return headers.map(({ name }) => `add_header ${name} ${variable(name)} always;`).join('\n');
}

function variable(name: string): string {
  return `$weijia_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** For Caddy: a snippet to import. Of the matchers of one header always one fits. */
function caddySnippet(headers: Header[], { base }: Served): string {
  const lines = headers.flatMap(({ name, value, under = {} }) => {
    if (Object.keys(under).length === 0) return [`    header ${name} "${value}"`];
    const values = [...new Set(Object.values(under))];
    const paths = (wanted: string[]) => wanted.map((folder) => `${base}${folder}/*`).join(' ');
    const groups = values.map((one) => ({
      value: one,
      match: `path ${paths(Object.keys(under).filter((folder) => under[folder] === one))}`,
    }));
    return [...groups, { value, match: `not path ${paths(Object.keys(under))}` }]
      .filter(({ value }) => value)
      .flatMap(({ value, match }, index) => {
        const matcher = `@${variable(name).slice(1)}_${index}`;
        return [`    ${matcher} ${match}`, `    header ${matcher} ${name} "${value}"`];
      });
  });
  return ['(weijia_headers) {', ...lines, '}'].join('\n');
}

interface Served {
  /** `/`, or the sub-path, ending in a slash. */
  base: string;
  items: { name: string; isFolder: boolean }[];
}
