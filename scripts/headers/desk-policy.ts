import type { Backend } from '../../cms/backend.ts';
import type { Policy } from './policy.ts';

/**
 * What the desk's page may run, show and ask: its own files and the host that keeps the content, nobody else. Decap writes
 * styles into the page and photos that are not saved yet are blobs, developed in a worker of the desk's own. Measured by
 * doing an editor's work; Trusted Types are left out, for Decap draws the preview as text. Emotion's rules alone would need
 * but the hash of an empty style; the styles of the preview and of the notices are why inline styles are allowed.
 */
export function deskPolicy({ base_url, api_root, proxy_url, name }: Backend): Policy {
  const addresses = [base_url, api_root, proxy_url, name === 'github' ? 'https://api.github.com' : undefined];
  const hosts = new Set(
    addresses.filter((address) => address !== undefined).map((address) => new URL(address).origin),
  );
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...hosts],
    'connect-src': ["'self'", 'blob:', ...hosts],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}
