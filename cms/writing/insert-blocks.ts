/**
 * Puts blocks into Decap's editor at the cursor: a single paragraph goes on within the line, several stand for themselves,
 * in place of an empty line; inside a list or a quote they come after it. `at` is where the cursor was, should it be gone.
 */
export function insertBlocks(
  editor: Editor,
  transforms: Transforms,
  blocks: Block[],
  at: Range | null,
): void {
  const [first] = blocks;
  const selection = editor.selection ?? at ?? endOf(editor);
  if (!first) return;
  if (!editor.selection) transforms.select(editor, selection);
  const [top = 0, ...within] = selection.focus.path;
  const current = editor.children[top];
  if (blocks.length === 1 && first.type === 'paragraph') return transforms.insertFragment(editor, blocks);
  const isLine = within.length === 1 && current?.type === 'paragraph';
  if (isLine && !isEmpty(current)) return transforms.insertNodes(editor, blocks, { select: true });
  transforms.insertNodes(editor, blocks, { at: [top + 1], select: true });
  if (isLine) transforms.removeNodes(editor, { at: [top] });
}

function endOf({ children }: Editor): Range {
  const point = { path: [Math.max(0, children.length - 1)], offset: 0 };
  return { anchor: point, focus: point };
}

function isEmpty({ children = [] }: Block): boolean {
  return children.every(({ text }) => text === '');
}

/** As much of Slate as is used here. */
interface Editor {
  selection: Range | null;
  children: Block[];
}

interface Block {
  type?: string;
  text?: string;
  children?: Block[];
}

interface Range {
  anchor: { path: number[]; offset: number };
  focus: { path: number[]; offset: number };
}

interface Transforms {
  select(editor: Editor, range: Range): void;
  insertFragment(editor: Editor, blocks: Block[]): void;
  insertNodes(editor: Editor, blocks: Block[], options: { at?: number[]; select: boolean }): void;
  removeNodes(editor: Editor, options: { at: number[] }): void;
}
