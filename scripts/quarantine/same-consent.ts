import { readFrontMatter, splitFile } from '../../src/checks/front-matter.ts';

/**
 * Whether an older text may stand in for a faulty one: not where the consent was changed since, for then somebody may have
 * withdrawn it. A file that is ruined as a whole says nothing of consent and may be replaced.
 */
export function sameConsent(faulty: string, older: string): boolean {
  const now = consentOf(faulty);
  if (now === consentOf(older)) return true;
  return now === '' && !isReadable(faulty);
}

/** The lines of the block as they are typed, for the YAML around them may be what is broken. */
function consentOf(text: string): string {
  const lines = (splitFile(text).yaml ?? text).split('\n');
  const start = lines.findIndex((line) => /^consent\s*[:：]/.test(line));
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return [lines[start], ...rest.slice(0, end < 0 ? undefined : end)]
    .map((line) => line!.trim())
    .filter(Boolean)
    .join('\n');
}

function isReadable(text: string): boolean {
  const { readable, faults } = readFrontMatter(text, {});
  return readable && faults.length === 0;
}
