import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';

/** The hashes, as a policy names them, of the scripts and styles that stand in a page itself; data in scripts needs none, the rules for fetching ahead are known. */
export function inlineHashes(html: string): InlineHashes {
  // Most pages have none, and parsing takes time.
  if (!hasInline(html)) return { scripts: [], styles: [] };
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const scripts = root
    .querySelectorAll('script:not([src])')
    .filter((script) => isRun(script.getAttribute('type')));
  return {
    scripts: scripts.map(({ innerHTML }) => hashOf(innerHTML)),
    styles: root.querySelectorAll('style').map(({ innerHTML }) => hashOf(innerHTML)),
  };
}

/** Whether a page may have such a script or style; its HTML may be read as Latin-1. */
export function hasInline(html: string): boolean {
  return inline.test(html);
}

const inline = /<style\b|<script\b(?![^>]*(?:\ssrc=|application\/ld\+json|"speculationrules"))/i;

function isRun(type = ''): boolean {
  return ['', 'module', 'text/javascript', 'importmap'].includes(type.trim().toLowerCase());
}

/** A text's SHA-256 as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

interface InlineHashes {
  scripts: string[];
  styles: string[];
}
