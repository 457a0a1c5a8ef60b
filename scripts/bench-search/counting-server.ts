import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Serves a folder on 127.0.0.1 as a web host would, compressed, and counts the bytes of the bodies; `/` is an empty page. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const bodies = new Map<string, Promise<Body | undefined>>();
  let bytes = 0;
  let open = 0;
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(emptyPage);
    const body = bodies.get(path) ?? readBody(join(folder, path));
    bodies.set(path, body);
    const found = await body;
    if (!found) return void response.writeHead(404).end();
    bytes += found.data.length;
    response.writeHead(200, found.headers).end(found.data);
  }
  const server = createServer((request, response) => {
    open++;
    response.once('close', () => open--);
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    async served() {
      do await new Promise((resolve) => setTimeout(resolve, 20));
      while (open > 0);
      return bytes;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** As small as it gets: files that are compressed already are sent as they are. */
async function readBody(file: string): Promise<Body | undefined> {
  const data = await readFile(file).catch(() => undefined);
  if (!data) return undefined;
  const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
  const packed = await promisify(gzip)(data);
  if (packed.length >= data.length) return { data, headers };
  return { data: packed, headers: { ...headers, 'Content-Encoding': 'gzip' } };
}

const emptyPage = '<!doctype html><html lang="zh-CN"><head><link rel="icon" href="data:,"></head></html>';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

interface Body {
  data: Buffer;
  headers: Record<string, string>;
}

export interface CountingServer {
  /** Ends in a slash. */
  url: string;
  /** The bytes served until now, once nothing is under way. */
  served(): Promise<number>;
  close(): Promise<void>;
}
