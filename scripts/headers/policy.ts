/**
 * What a public page may run, show and ask (Content Security Policy Level 3): the site's own files, the search's
 * WebAssembly, the partners of the search, the tiles of the base map where one is set, and nothing else. Inline scripts and
 * styles only by hash.
 */
export function pagePolicy({ partners = [], tiles = [], scripts = [], styles = [] }: PageSources): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', ...tiles],
    'connect-src': ["'self'", ...new Set(partners.map((address) => new URL(address).origin))],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...trustedTypes,
  };
}

/** A policy as the value of its header. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The same for a `<meta>`, without what browsers read in headers only. */
export function metaPolicyText({ 'frame-ancestors': _, ...policy }: Policy): string {
  return policyText(policy);
}

/** Text becomes a script's address or HTML only through the page's one policy (components/site/trusted-*.ts). */
const trustedTypes = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] };

/** Directives with their sources. */
export type Policy = Record<string, string[]>;

interface PageSources {
  /** Addresses of the sites that are searched together with this one. */
  partners?: string[];
  /** Origins of the base map's tiles. */
  tiles?: string[];
  /** Hashes of inline scripts and styles: `'sha256-…'`. */
  scripts?: string[];
  styles?: string[];
}
