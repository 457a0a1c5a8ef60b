import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { draftNotes } from './desk-notes.ts';
import { gitReads } from './desk-reads.ts';
import { workingTreeReads } from './desk-working-tree.ts';

/**
 * Stands before decap-server on this computer: answers what it can read from Git at once, and hands everything else on, with
 * its answer. Only pages of this computer may ask, as decap-server has it.
 */
export async function openFront({ repo, port, behind }: FrontOptions): Promise<{ close(): Promise<void> }> {
  const reads = { ...gitReads(repo), ...workingTreeReads(repo), ...draftNotes(repo) };
  const server = createServer(async (asked, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { action = '', params = {} } = asked.method === 'POST' ? said(body) : {};
    const read = Object.hasOwn(reads, action) ? reads[action] : undefined;
    if (!read) return handOn(asked, body, behind, answer);
    const origin = asked.headers.origin ?? '';
    if (origin && !isHere.test(origin)) return void answer.writeHead(403).end();
    const found = await read(params).catch(({ message }: Error) => ({
      status: 500,
      content: { error: message },
    }));
    if (!found) return handOn(asked, body, behind, answer);
    const { status = 200, content } = found;
    answer.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      ...(origin ? { 'access-control-allow-origin': origin, vary: 'Origin' } : {}),
    });
    answer.end(JSON.stringify(content));
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function handOn(asked: IncomingMessage, body: Buffer, port: number, answer: ServerResponse) {
  const { method, url, headers } = asked;
  request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answered) => {
    answer.writeHead(answered.statusCode!, answered.headers);
    answered.pipe(answer);
  })
    .on('error', () => answer.writeHead(502).end())
    .end(body);
}

/** What is asked; a body with photos in it is none of ours and is not read. */
function said(body: Buffer): { action?: string; params?: object } {
  if (!/^\{[^{]{0,200}"action":"\w+"/.test(body.toString('utf8', 0, 400))) return {};
  if (body.length > 5_000_000) return {};
  try {
    return JSON.parse(body.toString()) as { action?: string; params?: object };
  } catch {
    return {};
  }
}

const isHere = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

interface FrontOptions {
  repo: string;
  port: number;
  /** The port of decap-server. */
  behind: number;
}
