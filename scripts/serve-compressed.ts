import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';

/** Serves a built site on 127.0.0.1 as a web host would: text compressed, kept by the browser where the name has a hash. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    const type = types[extname(path)];
    response.writeHead(200, {
      'Content-Type': type ?? pictures[extname(path)] ?? 'application/octet-stream',
      ...(type ? { 'Content-Encoding': 'gzip' } : {}),
      'Cache-Control': pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    const file = createReadStream(path);
    (type ? file.pipe(createGzip()) : file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};
const pictures: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
};
