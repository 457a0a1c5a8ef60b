import type { Nodes, Root } from 'mdast';
import { contentTypes } from '../content-types/index.ts';
import { faultAt, type Fault } from '../markdown/fault.ts';
import { nearest } from '../markdown/nearest.ts';

/** The entries whose pages a body links to, and between which of its characters each link stands. */
export function linksIn(tree: Root): BodyLink[] {
  const links: BodyLink[] = [];
  const visit = (node: Nodes) => {
    const [, type, id] = ('url' in node && entryPath.exec(node.url)) || [];
    if (type && id && Object.hasOwn(contentTypes, type)) {
      const { start, end } = node.position!;
      links.push({ type, id, start: start.offset!, end: end.offset! });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return links;
}

/** A fault for each link to an entry that does not exist; one that exists and is withheld is no fault of the text. */
export function deadLinks(entries: Linking[]): FaultInFile[] {
  const ids = Map.groupBy(entries, ({ type }) => type);
  const known = new Map([...ids].map(([type, group]) => [type, new Set(group.map(({ id }) => id))]));
  return entries.flatMap(({ file, body, bodyLine, links }) =>
    links
      .filter(({ type, id }) => !known.get(type)?.has(id))
      .map(({ type, id, start, end }) => {
        const fault = faultAt(body, start, end, nowhere(type, id, known.get(type) ?? []));
        return { ...fault, file, line: fault.line + bodyLine - 1 };
      }),
  );
}

function nowhere(type: string, id: string, known: Iterable<string>): string {
  const meant = nearest(id, known);
  return `本站没有 /${type}/${id}/ 这一页。${meant ? `您是不是要写 /${type}/${meant}/？` : '请改正链接，或者先建好那一条。'}`;
}

const entryPath = /^\/([a-z-]+)\/([^/?#]+)\/?(?:[?#]|$)/;

/** The page of an entry that a body links to; `start` and `end` are offsets in the body. */
export interface BodyLink {
  type: string;
  id: string;
  start: number;
  end: number;
}

/** A fault and the path of its file. */
export interface FaultInFile extends Fault {
  file: string;
}

interface Linking {
  type: string;
  id: string;
  file: string;
  body: string;
  bodyLine: number;
  links: BodyLink[];
}
