/** A page whose head begins with the policy, for hosts that send no headers; an older policy in it goes. */
export function withPolicy(html: string, policy: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
    .replace(/<meta charset="utf-8"\s*\/?>/i, `$&${metaOf(policy)}`);
}

/** The policy as the element that says it, as Astro writes it too. */
export function metaOf(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
