import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { buildDesk } from './desk.ts';
import { freePort } from './desk-ports.ts';
import { startProxy } from './desk-proxy.ts';
import { serveFolder } from './serve.ts';

/** The desk that writes into a repository (by default one with only the project's content), and a way to close it. */
export async function openDesk({ port: wanted, repo: given }: { port?: number; repo?: string } = {}) {
  const port = wanted ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'weijia-desk-'));
  const repo = given ?? contentRepository(join(folder, 'repository'));
  const git = gitIn(repo);
  const outDir = join(folder, 'site');
  const { policy } = await buildDesk({
    outDir,
    content: join(repo, 'content'),
    env: { DESK_API_ROOT: `http://localhost:${port}/api/v1` },
  });
  const proxy = await startProxy({ repo, port });
  const site = await serveFolder(outDir, { port: 0 });
  return {
    repo,
    git,
    /** The built folder with the desk in it, and what the desk's page may do. */
    outDir,
    policy,
    deskUrl: `${site.url}admin/`,
    async close() {
      await proxy.stop();
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function contentRepository(repo: string): string {
  cpSync('content', join(repo, 'content'), { recursive: true });
  const git = gitIn(repo);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '测试');
  git('config', 'user.email', 'test@localhost');
  git('add', '.');
  git('commit', '-q', '-m', '开始');
  return repo;
}

function gitIn(repo: string) {
  return (...args: string[]) => execFileSync('git', args, { cwd: repo, encoding: 'utf8' }).trim();
}

/** A telephone's photo: 12 megapixels lying on their side, to be turned upright by EXIF, with the place where it was taken. */
export function telephonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 4032, height: 3024, channels: 3, background: '#c86464' } })
    .composite([
      {
        input: { create: { width: 4032, height: 600, channels: 3, background: '#2c665b' } },
        top: 0,
        left: 0,
      },
    ])
    .withExif({
      IFD0: { Make: 'Telephone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 18/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '120/1 37/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
