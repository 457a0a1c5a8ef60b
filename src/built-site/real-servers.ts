import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Whether tests with this server can run here. Where it is not installed they are left out and it is said, unless
 * REAL_SERVERS is set, as in CI: then they run, and fail.
 */
export function canServeWith(name: 'nginx' | 'caddy'): boolean {
  const commands = [name, 'openssl'].every((command) => !spawnSync(command, ['version']).error);
  const isHere = commands && (name !== 'nginx' || existsSync(brotliModule));
  if (!isHere && !process.env['REAL_SERVERS']) {
    console.warn(`${name} is not tested: apt-get install ${packages}`);
    return false;
  }
  return true;
}

/**
 * Serves a built folder with a real nginx or Caddy and the configuration that is shipped in deploy/, in which only paths,
 * ports, the name and the certificate are others. Throws what the server said when it does not start.
 */
export async function serveWith(name: 'nginx' | 'caddy', folder: string): Promise<RealServer> {
  const work = mkdtempSync(join(tmpdir(), `weijia-${name}-`));
  const [http, https, admin] = [await freePort(), await freePort(), await freePort()];
  const place = { work, folder: resolve(folder), http, https, admin, ...certificate(work) };
  const { command, args } = prepare[name](place);
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = outputOf(server);
  await listening(https, server, said);
  return {
    url: `https://localhost:${https}/`,
    httpUrl: `http://localhost:${http}/`,
    certificate: readFileSync(place.certificate, 'utf8'),
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(work, { recursive: true });
    },
  };
}

const prepare: Record<'nginx' | 'caddy', (place: Place) => { command: string; args: string[] }> = {
  nginx({ work, folder, http, https, certificate, key }) {
    const site = replaced(readFileSync('deploy/nginx.conf', 'utf8'), {
      '/etc/nginx/weijia/': `${copyOf(folder, work)}/`,
      '/srv/weijia/current': folder,
      'listen 80;': `listen 127.0.0.1:${http};`,
      'listen 443 ': `listen 127.0.0.1:${https} `,
      'server_name example.org': 'server_name localhost',
      '/etc/ssl/example.org.pem': certificate,
      '/etc/ssl/example.org.key': key,
    });
    const types = '/etc/nginx/mime.types';
    writeFileSync(
      join(work, 'nginx.conf'),
      [
        ...[`load_module ${brotliModule};`, 'user root;', 'daemon off;', `pid ${work}/nginx.pid;`],
        ...['error_log stderr;', 'events { }'],
        ...['http {', `include ${types};`, 'access_log off;'],
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (kind) => `${kind}_temp_path ${work}/${kind};`,
        ),
        ...[site, '}'],
      ].join('\n'),
    );
    return { command: 'nginx', args: ['-c', join(work, 'nginx.conf'), '-p', work, '-e', 'stderr'] };
  },
  caddy({ work, folder, http, https, admin, certificate, key }) {
    const site = replaced(readFileSync('deploy/Caddyfile', 'utf8'), {
      '/etc/caddy/weijia/headers.caddy': join(copyOf(folder, work), 'headers.caddy'),
      '/srv/weijia/current': folder,
      'example.org {': `localhost {\n\ttls ${certificate} ${key}`,
    });
    const options = `{\n\tadmin 127.0.0.1:${admin}\n\thttp_port ${http}\n\thttps_port ${https}\n\tskip_install_trust\n\tstorage file_system ${work}\n}\n`;
    const file = join(work, 'Caddyfile');
    writeFileSync(file, options + site);
    return { command: 'caddy', args: ['run', '--config', file, '--adapter', 'caddyfile'] };
  },
};

const packages = 'nginx libnginx-mod-http-brotli-static caddy openssl';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** As the configuration asks: the files for servers are not read from the folder that is served. */
function copyOf(folder: string, work: string): string {
  const copy = join(work, 'weijia');
  mkdirSync(copy);
  cpSync(join(folder, '_server'), copy, { recursive: true });
  return copy;
}

/** Every text to replace must stand in the configuration. */
function replaced(text: string, by: Record<string, string>): string {
  return Object.entries(by).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`deploy/: “${from}” is not in the configuration`);
    return changed.replaceAll(from, to);
  }, text);
}

function certificate(work: string): { certificate: string; key: string } {
  const [certificate, key] = [join(work, 'site.pem'), join(work, 'site.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
      .concat(['-keyout', key, '-out', certificate])
      .concat(subject),
    { stdio: 'pipe' },
  );
  return { certificate, key };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function outputOf(server: ChildProcess): { text: string } {
  const said = { text: '' };
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part) => (said.text += part));
  server.on('error', (error) => (said.text += `${error}`));
  return said;
}

async function listening(port: number, server: ChildProcess, said: { text: string }): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null || /ENOENT/.test(said.text)) break;
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(
        () => true,
        () => false,
      ),
      wait(1000).then(() => false),
    ]);
    socket.destroy();
    if (isOpen) return;
    await wait(100);
  }
  throw new Error(`${server.spawnargs[0]} did not start (apt-get install ${packages}):\n${said.text}`);
}

interface Place {
  work: string;
  folder: string;
  http: number;
  https: number;
  admin: number;
  certificate: string;
  key: string;
}

export interface RealServer {
  /** Ends in a slash; under a certificate of its own. */
  url: string;
  httpUrl: string;
  /** PEM. */
  certificate: string;
  close: () => Promise<void>;
}
