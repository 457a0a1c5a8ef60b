/**
 * Remembers the answer for each argument: for good while building, where content cannot change,
 * for a second while developing, where it can.
 */
export function memo<Args extends [] | [string], Result>(
  ask: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  const answers = new Map<string, { at: number; answer: Promise<Result> }>();
  return (...args) => {
    const key = args[0] ?? '';
    const known = answers.get(key);
    if (known && Date.now() - known.at < keptFor) return known.answer;
    const answer = ask(...args);
    answers.set(key, { at: Date.now(), answer });
    return answer;
  };
}

const keptFor = import.meta.env.DEV ? 1000 : Infinity;
