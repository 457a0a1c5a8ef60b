import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canServeWith } from '../../src/built-site/real-servers.ts';
import { hostFiles } from '../headers/hosts.ts';
import { headerTable } from '../headers/table.ts';

/** The installation writes all over a system, so it runs in a copy of this one that is thrown away. */
const layer = mkdtempSync(join(tmpdir(), 'weijia-system-'));
const system = join(layer, 'root');
const runs = canServeWith('nginx') && canServeWith('caddy') && mounts();

beforeAll(() => {
  if (!runs) return;
  cpSync('deploy', join(system, 'kit'), { recursive: true });
  writeFileSync(join(system, 'kit/key.pub'), 'ssh-ed25519 AAAA office\n');
});
afterAll(() => {
  for (const folder of [system, layer]) spawnSync('umount', ['--lazy', folder]);
  rmSync(layer, { recursive: true, force: true });
});

test.runIf(runs)('prepares a server for either program, twice without harm', () => {
  for (const server of ['nginx', 'caddy']) {
    const install = `/kit/server/install.sh --domain fulian.example --server ${server} --key /kit/key.pub`;
    const first = inside(install);
    expect(first.status, first.output).toBe(0);
    expect(first.output).toContain(
      '装好了。在自己的电脑上：git remote add server ssh://weijia@fulian.example/srv/weijia/site.git，然后 git push server main',
    );
  }
  inside('echo SITE_URL=https://fulian.example/sub/ >/srv/weijia/settings');
  expect(
    inside('/kit/server/install.sh --domain fulian.example --server nginx --key /kit/key.pub').status,
  ).toBe(0);
  expect(inside('cat /srv/weijia/settings').output).toBe('SITE_URL=https://fulian.example/sub/\n');
  expect(inside('cat /srv/weijia/.ssh/authorized_keys').output).toBe('ssh-ed25519 AAAA office\n');
  expect(
    inside('stat --format=%U:%a /srv/weijia/.ssh /srv/weijia/.ssh/authorized_keys /srv/weijia/site.git')
      .output,
  ).toBe('weijia:700\nweijia:600\nweijia:755\n');
  expect(inside('getent passwd weijia').output).toMatch(/:\/srv\/weijia:\/usr\/bin\/git-shell$/m);
  for (const check of ['nginx -t -q', 'caddy validate --config /etc/caddy/Caddyfile --adapter caddyfile'])
    expect(inside(check).status, check).toBe(0);
});

test.runIf(runs)(
  'a push as its user runs the hook, and a folder that is no project is refused in words',
  () => {
    const { output } = inside(
      [
        'rm -rf /tmp/office && git init --quiet --initial-branch=main /tmp/office && cd /tmp/office && touch a && git add a',
        'git -c user.name=x -c user.email=x@example.org commit --quiet --message=x',
        'chown -R weijia /tmp/office',
        'setpriv --reuid=weijia --regid=weijia --init-groups env HOME=/srv/weijia git push /srv/weijia/site.git main 2>&1',
      ].join(' && '),
    );
    expect(output).toContain(
      'remote: 【微家】没有发布：推送的不是这个项目：里面没有 package-lock.json。网站还是原来的样子。',
    );
  },
);

test.runIf(runs)('the headers of the site are taken over, and nothing else', () => {
  const release = join(system, 'srv/weijia/releases/1');
  const headers = headerTable({
    page: "default-src 'none'; img-src 'self' https://*.example",
    desk: "default-src 'self'",
  });
  const items = [{ name: 'admin', isFolder: true }];
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(release, path)), { recursive: true });
    writeFileSync(join(release, path), `# 说明\n${text(headers, { base: '/fulian/', items })}\n`);
  }
  inside('ln -sfn releases/1 /srv/weijia/current');
  for (const [server, file] of [
    ['nginx', 'nginx-maps.conf'],
    ['caddy', 'headers.caddy'],
  ] as const) {
    const built = readFileSync(join(release, '_server', file), 'utf8');
    const taken = () => readFileSync(join(system, 'etc', server, 'weijia', file), 'utf8');
    const { status, output } = inside(`weijia-headers ${server}`);
    expect([status, output]).toEqual([
      0,
      `【微家】响应头换成了新的，${server} 没有在运行，下次启动时用上。\n`,
    ]);
    expect(taken()).toBe(built);
    expect(inside(`weijia-headers ${server}`).output).toBe('');
    for (const evil of [
      'error_log /etc/cron.d/x;',
      '    default "$document_root";',
      '    root * /etc',
      '} import /etc/*',
    ]) {
      writeFileSync(join(release, '_server', file), `${built}${evil}\n`);
      expect(inside(`weijia-headers ${server}`).output, evil).toBe(
        `【微家】网站的 _server/${file} 里有不该有的内容，服务器的设置没有改。\n`,
      );
      expect(taken()).toBe(built);
    }
    // Allowed line by line, and no configuration.
    writeFileSync(join(release, '_server', file), `${built}}\n`);
    expect(inside(`weijia-headers ${server}`).output).toContain('不接受新的响应头，用的还是原来的。');
    expect(taken()).toBe(built);
  }
});

test.runIf(runs)('what is missing or wrong is said', () => {
  expect(inside('/kit/server/install.sh').output).toBe(
    '【微家】请写明网站的域名，例如 --domain example.org\n',
  );
  expect(inside('/kit/server/install.sh --domain a.example --server apache').output).toBe(
    '【微家】--server 只能写 nginx 或 caddy，不能写 apache。\n',
  );
  expect(inside('/kit/server/install.sh --domain a.example --key /no.pub').output).toBe(
    '【微家】没有 /no.pub 这个公钥文件。\n',
  );
});

function inside(command: string) {
  const { status, stdout, stderr } = spawnSync('chroot', [system, 'bash', '-c', command], {
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Everything of this system, with what is written laid over it. */
function mounts(): boolean {
  const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
  if (process.getuid?.() !== 0 || !mount('-t', 'tmpfs', 'tmpfs', layer)) return leftOut();
  for (const folder of ['upper', 'work', 'root']) mkdirSync(join(layer, folder));
  const options = `lowerdir=/,upperdir=${layer}/upper,workdir=${layer}/work`;
  if (!mount('-t', 'overlay', '-o', options, 'overlay', system)) return leftOut();
  return mount('-t', 'devtmpfs', 'dev', join(system, 'dev')) || mount('--bind', '/dev', join(system, 'dev'));
}

function leftOut(): false {
  console.warn('The installation of a server is not tested: that needs root and overlay mounts.');
  return false;
}
