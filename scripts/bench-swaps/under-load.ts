import { join } from 'node:path';
import { serveWith } from '../../src/built-site/real-servers.ts';
import { ownServer } from './own-server.ts';
import { readAll, type Reading } from './readers.ts';
import { smallProject } from './small-project.ts';

/**
 * Pushes `pushes` releases of a small site, one after the other, to a server's folder that the real servers `names` serve,
 * while `clients` readers in all read from them. Each push goes the whole way: git, the hook, the build, the release, the
 * switch, the pruning. Answers with what the readers of each server saw; throws what a push said that failed.
 */
export async function pushUnderLoad({ pushes, clients, names, pages = 12 }: Load): Promise<Result[]> {
  const project = smallProject(pages);
  project.set({ release: 1 });
  const server = ownServer(project.root);
  const closing: (() => unknown)[] = [project.remove, server.remove];
  try {
    await publish();
    const readers = [];
    for (const name of names) {
      const served = await serveWith(name, join(server.root, 'current'));
      closing.unshift(served.close);
      const each = Math.ceil(clients / names.length);
      readers.push({ name, ...readAll({ ...served, clients: each, pages }) });
    }
    for (let release = 2; release <= pushes + 1; release++) {
      project.set({ release });
      await publish();
    }
    return await Promise.all(readers.map(async ({ name, stop }) => ({ name, ...(await stop()) })));
  } finally {
    for (const close of closing) await close();
  }

  async function publish(): Promise<void> {
    const { output } = await server.push();
    if (!output.includes('已经发布')) throw new Error(output);
  }
}

interface Load {
  pushes: number;
  clients: number;
  names: readonly ServerName[];
  pages?: number;
}

type ServerName = Parameters<typeof serveWith>[0];

type Result = Reading & { name: ServerName };
