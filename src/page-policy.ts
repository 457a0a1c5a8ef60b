/**
 * The policy of every page as its `<meta>` says it; empty while developing. The build reckons it (scripts/headers/) before it
 * makes the pages, so that none has to be written again.
 */
export function pagePolicy(): string {
  return process.env[policyVariable] ?? '';
}

/** The environment variable by which the build tells the pages. */
export const policyVariable = 'SITE_POLICY';
