import { setTimeout as wait } from 'node:timers/promises';

/** Asks every 50 ms until the answer is something, and gives it back; after 20 s throws what it waited for. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await wait(50);
  }
  throw new Error(`waited in vain: ${what}`);
}
