import { setTimeout as wait } from 'node:timers/promises';

/** Asks every 50 ms until the answer is neither false nor nothing, and gives it back; after 30 s throws what it waited for. */
export async function until<T>(what: string, ask: () => Asked<T> | Promise<Asked<T>>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await wait(50);
  }
  throw new Error(`waited in vain: ${what}`);
}

type Asked<T> = T | false | undefined;
