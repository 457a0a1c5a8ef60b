import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built folder on 127.0.0.1 below `base`; port 0 takes any free one. Unknown addresses get the site's own 404 page. */
export async function serveFolder(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) =>
      path.startsWith('/pagefind/') && response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
    function notFound() {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      void readFile(join(folder, '404.html')).then(
        (page) => response.end(page),
        () => response.end('找不到这一页。'),
      );
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}${base}`;
  return { url, server, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export interface Served {
  /** Ends in a slash. */
  url: string;
  server: Server;
  close: () => Promise<void>;
}
