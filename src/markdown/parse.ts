import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Parses a shielded source with the build's native parser; throws where tags do not match. */
export function parse(source: string): Root {
  return mdxToMdast(source, { features: { frontmatter: false } }) as Root;
}
