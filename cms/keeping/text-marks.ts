/** Two texts in pieces, those that the other does not have marked: the longest common subsequence of their characters. */
export function textMarks(one: string, other: string): [Piece[], Piece[]] {
  const cut = (text: string) => (one.length * other.length > manyCells ? text.split(/(?<=\n)/) : [...text]);
  const [left, right] = [cut(one), cut(other)];
  const [inLeft, inRight] = common(left, right);
  return [pieces(left, inLeft), pieces(right, inRight)];
}

/** Above this, lines are compared instead of characters. */
const manyCells = 4_000_000;

/** For every token of both lists, whether it belongs to what they have in common. */
function common(left: string[], right: string[]): [boolean[], boolean[]] {
  const [rows, columns] = [left.length + 1, right.length + 1];
  const lengths = new Uint32Array(rows * columns);
  for (let row = rows - 2; row >= 0; row--) {
    for (let column = columns - 2; column >= 0; column--) {
      const at = row * columns + column;
      lengths[at] =
        left[row] === right[column]
          ? lengths[at + columns + 1]! + 1
          : Math.max(lengths[at + columns]!, lengths[at + 1]!);
    }
  }
  const [inLeft, inRight] = [left.map(() => false), right.map(() => false)];
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    const at = row * columns + column;
    if (left[row] === right[column]) inLeft[row++] = inRight[column++] = true;
    else if (lengths[at + columns]! >= lengths[at + 1]!) row++;
    else column++;
  }
  return [inLeft, inRight];
}

function pieces(tokens: string[], isCommon: boolean[]): Piece[] {
  const found: Piece[] = [];
  tokens.forEach((token, index) => {
    const isMarked = !isCommon[index];
    const last = found.at(-1);
    if (last?.isMarked === isMarked) last.text += token;
    else found.push({ text: token, isMarked });
  });
  return found;
}

export interface Piece {
  text: string;
  /** The other text lacks it. */
  isMarked: boolean;
}
