import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { inWords } from './build/in-words.ts';

/** Where this computer serves the site and where its desk writes: `PORT`, `DESK_PORT`, `DESK_BRANCH`. The desk is told as well. */
export function localDesk(env: NodeJS.ProcessEnv = process.env): LocalDesk {
  const deskPort = Number(env['DESK_PORT'] || 8081);
  if ((env['DESK_BACKEND'] || 'proxy') === 'proxy')
    env['DESK_API_ROOT'] ||= `http://localhost:${deskPort}/api/v1`;
  return { port: Number(env['PORT'] || 4321), deskPort, branch: env['DESK_BRANCH'] || 'main' };
}

/** Throws the sentence when something on this computer listens on the port. */
export async function needFree(port: number, sentence: string): Promise<void> {
  const probe = createServer().listen(port, '127.0.0.1');
  await once(probe, 'listening').catch(() => {
    throw new Error(sentence);
  });
  probe.close();
  await once(probe, 'close');
}

/** A port of this computer on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** For what only people can mend: prints the sentence without the program's traces, and ends. */
export function giveUp(error: Error): never {
  console.error(`\n${inWords(error)}`);
  process.exit(1);
}

interface LocalDesk {
  port: number;
  deskPort: number;
  branch: string;
}
