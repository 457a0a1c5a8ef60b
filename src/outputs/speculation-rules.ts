/**
 * Speculation rules (WICG nav-speculation) as text for their script element: the browser fetches a page of this site when
 * somebody is about to open it (points at the link or touches it), and does not where data or battery are to be saved.
 * `base` is `/` or the site's sub-path, ending in a slash; the desk and files to download are left alone.
 */
export function speculationRules(base: string): string {
  const page = { href_matches: `${base}*/` };
  const others = { not: { href_matches: `${base}admin/*` } };
  return JSON.stringify({ prefetch: [{ where: { and: [page, others] }, eagerness: 'moderate' }] });
}
