/**
 * Remembers the answer for each argument while building, where content cannot change;
 * asks again every time while developing, where it can.
 */
export function memo<Args extends [] | [string], Result>(
  ask: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  const answers = new Map<string, Promise<Result>>();
  return (...args) => {
    if (import.meta.env.DEV) return ask(...args);
    const key = args[0] ?? '';
    if (!answers.has(key)) answers.set(key, ask(...args));
    return answers.get(key)!;
  };
}
