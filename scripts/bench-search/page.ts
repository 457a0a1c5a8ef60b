import { parse, type Node, NodeType, type HTMLElement } from 'node-html-parser';
import { escape } from '../../src/markdown/escape.ts';

/** A page of a corpus from its parts: the HTML that engines read, and the text that a query is judged by. */
export function benchPage({
  url,
  title,
  record = plainRecord(title),
  body,
  facts = {},
}: PageParts): BenchPage {
  const main = `<h1>${escape(title)}</h1>\n${body}`;
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body><main data-pagefind-body>${record}${main}</main></body></html>`;
  return { url, title, html, text: textOf(parse(main)), ...facts };
}

/** Plain text as paragraphs, one a line. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escape(line.trim())}</p>`)
    .join('\n');
}

function plainRecord(title: string): string {
  return `<div hidden data-pagefind-ignore="index"><span data-pagefind-meta="title">${escape(title)}</span></div>`;
}

/** The text as it is seen, a line for every block. */
function textOf(root: HTMLElement): string {
  const draw = (node: Node): string => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/\s+/g, ' ');
    const inside = node.childNodes.map(draw).join('');
    return inline.has((node as HTMLElement).tagName) ? inside : `\n${inside}\n`;
  };
  return draw(root)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const inline = new Set(['A', 'STRONG', 'EM', 'DEL', 'CODE', 'SPAN', 'CITE', 'SMALL', 'B', 'I']);

export interface BenchPage extends PageFacts {
  url: string;
  title: string;
  html: string;
  /** What a reader sees, a line for every heading, paragraph and cell. */
  text: string;
}

interface PageFacts {
  /** The content type; statutes and passages have none. */
  type?: string;
  /** The ids of the region and of all it lies in. */
  regions?: string[];
  /** What somebody asks for by name, where it is less than the title: a statute without the number of the article. */
  subject?: string;
}

interface PageParts {
  url: string;
  title: string;
  /** The hidden record for Pagefind; the title alone unless given. */
  record?: string;
  body: string;
  facts?: PageFacts;
}
