/** Shows where words stand in the open form: selects them in a box, or colours them in the text; nothing where they are folded away. */
export function mark(words: string[]): void {
  CSS.highlights?.delete(name);
  const text = document.querySelector('[data-slate-editor=true]');
  const ranges = text ? words.flatMap((word) => rangesOf(text, word)) : [];
  if (ranges.length) CSS.highlights?.set(name, new Highlight(...ranges));
  const box = boxes().find(({ value }) => words.some((word) => value.includes(word)));
  if (box)
    select(
      box,
      words.find((word) => box.value.includes(word))!,
    );
  else ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function boxes(): Box[] {
  return [...document.querySelectorAll<Box>('#nc-root input[type=text], #nc-root textarea')];
}

function select(box: Box, word: string) {
  const start = box.value.indexOf(word);
  box.focus();
  box.setSelectionRange(start, start + word.length);
  box.scrollIntoView({ block: 'center' });
}

function rangesOf(within: Element, word: string): Range[] {
  const nodes = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (nodes.nextNode()) {
    const start = nodes.currentNode.textContent!.indexOf(word);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(nodes.currentNode, start);
    range.setEnd(nodes.currentNode, start + word.length);
    ranges.push(range);
  }
  return ranges;
}

/** As it is called in keeping.css. */
const name = 'private';

type Box = HTMLInputElement | HTMLTextAreaElement;
