import { parse } from 'node-html-parser';

/**
 * The grade that MDN's HTTP Observatory would give a site, by its published rules
 * (developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, as of August 2026): every test with its finding and what
 * it is worth. Bonuses count from 90 points on. Left out: preload lists, and cookies, of which the site may set none.
 */
export function observatoryGrade(answers: Answers): { grade: string; score: number; findings: Finding[] } {
  const findings = tests.map((test) => test(answers));
  const penalties = sum(findings.filter(({ points }) => points < 0));
  const plain = 100 + penalties;
  const score = Math.max(0, plain >= 90 ? 100 + sum(findings) : plain);
  return { grade: grades.find(([least]) => score >= least)![1], score, findings };
}

const tests: ((answers: Answers) => Finding)[] = [
  contentSecurityPolicy,
  ({ page }) =>
    page.headers['set-cookie'] ? finding('cookies', 'set', -20) : finding('cookies', 'not found', 0),
  ({ cors }) => {
    const [allowed, credentials] = [
      cors.headers['access-control-allow-origin'],
      cors.headers['access-control-allow-credentials'],
    ];
    if (!allowed) return finding('cors', 'not implemented', 0);
    if (allowed === '*' || credentials !== 'true') return finding('cors', 'public or restricted', 0);
    return finding('cors', 'universal', -50);
  },
  ({ plain }) => {
    const { status, headers } = plain;
    if (status < 300 || status > 399) return finding('redirection', 'missing', -20);
    const to = new URL(String(headers['location']), 'http://localhost/');
    if (to.protocol !== 'https:') return finding('redirection', 'not to https', -20);
    return to.hostname === 'localhost'
      ? finding('redirection', 'to https on the same host', 0)
      : finding('redirection', 'to another host', -5);
  },
  ({ page }) => {
    const policy = String(page.headers['referrer-policy'] ?? '')
      .split(',')
      .at(-1)!
      .trim();
    if (!policy) return finding('referrer-policy', 'not implemented', 0);
    const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      policy,
    );
    return isPrivate ? finding('referrer-policy', 'private', 5) : finding('referrer-policy', 'unsafe', -5);
  },
  ({ page }) => {
    const age = /max-age=(\d+)/.exec(String(page.headers['strict-transport-security'] ?? ''))?.[1];
    if (!age) return finding('hsts', 'not implemented', -20);
    return Number(age) < 15_768_000
      ? finding('hsts', 'too short', -10)
      : finding('hsts', 'six months or more', 0);
  },
  ({ page }) => {
    const sources = parse(page.body)
      .querySelectorAll('script[src]')
      .map((script) => script.getAttribute('src')!);
    return sources.some((source) => /^(https?:)?\/\//.test(source))
      ? finding('sri', 'a script from elsewhere', -5)
      : finding('sri', 'all scripts from the site', 0);
  },
  ({ page }) =>
    page.headers['x-content-type-options'] === 'nosniff'
      ? finding('x-content-type-options', 'nosniff', 0)
      : finding('x-content-type-options', 'missing or wrong', -5),
  ({ page }) => {
    if (directives(page)['frame-ancestors']) return finding('x-frame-options', 'by the policy', 5);
    return /^(deny|sameorigin)$/i.test(String(page.headers['x-frame-options'] ?? ''))
      ? finding('x-frame-options', 'set', 5)
      : finding('x-frame-options', 'missing or wrong', -20);
  },
  ({ page }) =>
    token(page, 'cross-origin-resource-policy', { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0 }),
  ({ page }) =>
    token(page, 'cross-origin-embedder-policy', { 'require-corp': 10, credentialless: 10, 'unsafe-none': 0 }),
  ({ page }) =>
    token(page, 'cross-origin-opener-policy', {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
      'unsafe-none': 0,
    }),
];

/** The policy of the header; browsers enforce that of the page's `<meta>` beside it, and so it can only add. */
function contentSecurityPolicy({ page }: Answers): Finding {
  const name = 'content-security-policy';
  const found = directives(page);
  if (Object.keys(found).length === 0) return finding(name, 'not implemented', -25);
  if (hasTwice(page)) return finding(name, 'invalid', -25);
  const of = (directive: string) => found[directive] ?? found['default-src'] ?? ['*'];
  const [script, object, style] = [of('script-src'), of('object-src'), of('style-src')];
  const isBroad = (source: string) => /^(?:(?:https?|ftp):|\*|https?:\/\/\*(?:\.\*)?)$/.test(source);
  const isUnsafe = (source: string) => isBroad(source) || source === "'unsafe-inline'" || source === 'data:';
  const active = Object.entries(found).filter(([directive]) => !/^(img|media)-src$/.test(directive));
  const isPlain = (source: string) => /^(http|ftp):/.test(source);
  if (script.some(isUnsafe) || object.some(isBroad)) return finding(name, 'unsafe scripts', -20);
  if (active.some(([, sources]) => sources.some(isPlain))) return finding(name, 'insecure scheme', -20);
  if ([...script, ...style].includes("'unsafe-eval'")) return finding(name, 'unsafe-eval', -10);
  if ([...of('img-src'), ...of('media-src')].some(isPlain)) return finding(name, 'insecure pictures', -10);
  if (style.some(isUnsafe)) return finding(name, 'unsafe styles', 0);
  return found['default-src']?.join() === "'none'"
    ? finding(name, "no unsafe, default-src 'none'", 10)
    : finding(name, 'no unsafe', 5);
}

function directives({ headers }: Answer): Record<string, string[]> {
  const policy = String(headers['content-security-policy'] ?? '');
  const parts = policy.split(';').map((part) => part.trim().toLowerCase().split(/\s+/));
  return Object.fromEntries(parts.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}

function hasTwice({ headers }: Answer): boolean {
  const names = String(headers['content-security-policy'] ?? '').match(/(?:^|;)\s*[\w-]+/g) ?? [];
  return new Set(names.map((name) => name.replace(/^;?\s*/, ''))).size < names.length;
}

/** A header whose value is one of these; missing is worth nothing, another value costs. */
function token({ headers }: Answer, name: string, worth: Record<string, number>): Finding {
  const value = headers[name];
  return value === undefined
    ? finding(name, 'not implemented', 0)
    : finding(name, String(value), worth[String(value)] ?? -5);
}

function finding(test: string, found: string, points: number): Finding {
  return { test, found, points };
}

function sum(findings: Finding[]): number {
  return findings.reduce((total, { points }) => total + points, 0);
}

const grades: [least: number, grade: string][] = [
  ...([
    [100, 'A+'],
    [90, 'A'],
    [85, 'A-'],
    [80, 'B+'],
    [70, 'B'],
    [65, 'B-'],
    [60, 'C+'],
    [50, 'C'],
  ] as const),
  ...([
    [45, 'C-'],
    [40, 'D+'],
    [30, 'D'],
    [25, 'D-'],
    [0, 'F'],
  ] as const),
].map(([least, grade]) => [least, grade]);

export interface Answer {
  status: number;
  /** By lower-case names. */
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

interface Answers {
  /** The home page over https. */
  page: Answer;
  /** The same asked for by a script of another site. */
  cors: Answer;
  /** The same over http, its redirection not followed. */
  plain: Answer;
}

interface Finding {
  test: string;
  found: string;
  points: number;
}
