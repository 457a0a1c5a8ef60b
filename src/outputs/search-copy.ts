import { parse, type HTMLElement, TextNode } from 'node-html-parser';
import { escape } from '../markdown/escape.ts';

/**
 * The copy of a built page that goes into the search index; undefined for a page without `data-pagefind-body`. Every Chinese
 * character stands alone in it, so that what is indexed does not hang on anybody's word list and a phrase is found exactly
 * where its characters follow one another. The page itself stays as it is: such spaces would break copying.
 */
export function searchCopy(html: string): string | undefined {
  const page = parse(html);
  const bodies = page.querySelectorAll('[data-pagefind-body]');
  const [first] = bodies;
  if (!first) return undefined;
  const title =
    (page.querySelector('[data-pagefind-meta="title"]') ?? first.querySelector('h1'))?.text.trim() ?? '';
  for (const body of bodies) separate(body);
  // A second title, because Pagefind splits titles at spaces only.
  const spaced = escape(apart(title, ' ').trim());
  first.insertAdjacentHTML(
    'afterbegin',
    `<p data-pagefind-ignore="index"><span data-pagefind-meta="t">${spaced}</span></p>`,
  );
  return page.toString();
}

function separate(element: HTMLElement): void {
  // What these hold is shown or compared as it is, not searched.
  if (['meta', 'filter', 'sort'].some((kind) => element.hasAttribute(`data-pagefind-${kind}`))) return;
  // Nobody looks for what is not known.
  if (element.classList.contains('unknown')) element.setAttribute('data-pagefind-ignore', '');
  if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)) return;
  for (const node of element.childNodes) {
    if (node instanceof TextNode) node.rawText = apart(node.rawText, '\u200B');
    else separate(node as HTMLElement);
  }
}

function apart(text: string, space: string): string {
  return text.replace(/(?=\p{Script=Han})/gu, space);
}
