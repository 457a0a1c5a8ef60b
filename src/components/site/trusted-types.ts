/**
 * The one policy through which text becomes HTML or a script's address, where the browser enforces Trusted Types
 * (w3.org/TR/trusted-types): addresses of this site, and HTML that holds neither scripts nor handlers nor frames. A page
 * whose scripts write HTML calls it first, once; where they only start a worker, `trustOwnScripts` is lighter.
 */
export function trustOwnText(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
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
  createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => void;
}
