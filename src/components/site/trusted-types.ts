/**
 * The one policy through which text becomes HTML or a script's address, where the browser enforces Trusted Types
 * (w3.org/TR/trusted-types): addresses of this site, and HTML that holds neither scripts nor handlers nor frames. Pages
 * whose scripts start workers or write HTML call it first.
 */
export function trustOwnText(): void {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types || types.defaultPolicy) return;
  types.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
    createHTML: (html) => (isHarmless(html) ? html : null),
  });
}

/** Whether HTML can run nothing; what the site's own builders escaped passes. */
export function isHarmless(html: string): boolean {
  return !/<\/?(?:script|iframe|object|embed|base)\b|<[^>]*[\s/"']on\w+\s*=|srcdoc\s*=|javascript:/i.test(
    html,
  );
}

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => void;
}
