import type { Definition, Nodes } from 'mdast';

/** Every reference definition of a tree by its identifier; the first one counts. */
export function definitionsOf(tree: Nodes): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition') {
      const identifier = node.identifier.toLowerCase();
      if (!found.has(identifier)) found.set(identifier, node);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}
