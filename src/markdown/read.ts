import type { Root } from 'mdast';
import { checkTree, type CheckOptions } from './check.ts';
import { faultAt, type Fault } from './fault.ts';
import { translateParserError } from './parser-error.ts';
import { scan } from './scan.ts';
import { shield } from './shield.ts';
import { tidy } from './tidy.ts';

/** Makes `readBody` from a parser: a source in, its tree and every fault in it out; never throws, runs nothing. */
export function bodyReader(parse: (source: string) => Root) {
  return function readBody(source: string, options: CheckOptions = {}): Body {
    const { faults, hopeless, unbalanced } = scan(source, options);
    if (hopeless) return { tree: { type: 'root', children: [] }, faults: inOrder(faults) };
    const tree = (components: boolean) => tidy(parse(shield(source, { components })));
    const read = (components: boolean): Body => {
      const checked = tree(components);
      return { tree: checked, faults: inOrder([...faults, ...checkTree(checked, source, options)]) };
    };
    if (unbalanced) return read(false);
    try {
      return read(true);
    } catch (error) {
      faults.push(translateParserError(error, source));
    }
    try {
      return read(false);
    } catch {
      faults.push(faultAt(source, 0, 20, '正文没法读懂。请把最近改过的地方改回去，或者请技术人员看一看。'));
      return { tree: { type: 'root', children: [] }, faults };
    }
  };
}

function inOrder(faults: Fault[]): Fault[] {
  return faults.sort((one, other) => one.line - other.line || one.column - other.column);
}

export interface Body {
  tree: Root;
  faults: Fault[];
}
