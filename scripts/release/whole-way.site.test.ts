import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCopy, type ProjectCopy } from '../../src/built-site/project-copy.ts';
import { canServeWith, serveWith, type RealServer } from '../../src/built-site/real-servers.ts';
import { useSmallContent } from '../../src/built-site/small-content.ts';
import { ownServer, type OwnServer } from '../bench-swaps/own-server.ts';

const runs = canServeWith('nginx');
let project: ProjectCopy;
let server: OwnServer;
let served: RealServer | undefined;

beforeAll(() => {
  project = projectCopy();
  useSmallContent(join(project.root, 'content'));
  project.git('add', '--all');
  project.git('commit', '--quiet', '--message=Small content');
  server = ownServer(project.root, {
    packages: resolve('node_modules'),
    settings: 'SITE_URL=https://localhost/\n',
  });
});
afterAll(async () => {
  await served?.close();
  project.remove();
  server.remove();
});

test.runIf(runs)(
  'from a push of the real project to the page that a visitor reads, then the same with one entry changed',
  async () => {
    const first = await server.push();
    expect(first.output).toContain('remote: 检查内容……');
    expect(first.output).toContain('【微家】已经发布：https://localhost/（提交 ');
    served = await serveWith('nginx', join(server.root, 'current'));
    const before = await ask('families/ceshi-jia/');
    expect(before).toMatchObject({ status: 200, encoding: 'br', type: 'text/html; charset=utf-8' });
    expect(before.text).toContain('测试家庭');
    const robots = await ask('robots.txt');

    const file = join(project.root, 'content/families/ceshi-jia/index.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('测试家庭', '改过名字的家庭'));
    project.git('commit', '--quiet', '--all', '--message=Change an entry');
    const second = await server.push();
    expect(second.output).toContain('已经发布');
    expect((await ask('families/ceshi-jia/')).text).toContain('改过名字的家庭');
    // What did not change is answered with the same mark, so that browsers keep it.
    expect((await ask('robots.txt')).etag).toBe(robots.etag);
    expect((await ask('families/ceshi-jia/')).etag).not.toBe(before.etag);
    expect(JSON.parse((await ask('version.json')).text)).toMatchObject({
      commit: project.git('rev-parse', 'HEAD'),
    });
    for (const path of ['index.html.br', '_server/carried.json']) expect((await ask(path)).status).toBe(404);
  },
  240_000,
);

function ask(path: string): Promise<Answer> {
  const headers = { 'Accept-Encoding': 'br' };
  return new Promise((resolve, reject) => {
    get(`${served!.url}${path}`, { headers, ca: served!.certificate, family: 4 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const { 'content-encoding': encoding, 'content-type': type, etag } = response.headers;
        const text = (encoding === 'br' ? brotliDecompressSync(bytes) : bytes).toString('utf8');
        resolve({ status: response.statusCode!, encoding, type, etag, text });
      });
    }).on('error', reject);
  });
}

interface Answer {
  status: number;
  encoding: string | undefined;
  type: string | undefined;
  etag: string | undefined;
  text: string;
}
