/**
 * The one policy through which text becomes a script's address, where the browser enforces Trusted Types
 * (w3.org/TR/trusted-types): addresses of this site. A page whose scripts write HTML takes `trustOwnText` instead, which
 * weighs more.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
  });
}

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => void;
}
