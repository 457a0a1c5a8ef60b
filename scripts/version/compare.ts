import { pageAddress } from '../page-address.ts';
import { names, readList, sha256, type Version } from './version-file.ts';

/**
 * Compares a live site with what its version.json claims, and with `expected` where that is given: fetches every file that its
 * list names, 8 at a time. Answers with what it claims and with every difference as a Chinese sentence.
 */
export async function compareLive(
  site: URL,
  { expected, get = fetched }: { expected?: Version; get?: Get } = {},
): Promise<Comparison> {
  const version = readVersion((await needed(names.version)).toString('utf8'), site);
  const list = (await needed(names.list)).toString('utf8');
  const differences: string[] = [];
  if (sha256(list) !== version.hash)
    differences.push(`${names.list} 和 version.json 里的校验值不一样：清单或者版本被改过，或者只传了一半。`);
  if (expected && expected.hash !== version.hash)
    differences.push(
      `网上的是 ${commitOf(version)}（${version.hash.slice(0, 12)}），这里的是 ${commitOf(expected)}（${expected.hash.slice(0, 12)}）：不是同一次生成的。`,
    );
  const waiting = [...readList(list)].filter(([path]) => !unserved.test(path)).values();
  const found: [string, string][] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const [path, hash] of waiting) {
        const sentence = await differing(path, hash);
        if (sentence) found.push([path, sentence]);
      }
    }),
  );
  found.sort(([one], [other]) => (one < other ? -1 : 1));
  return { version, differences: [...differences, ...found.map(([, sentence]) => sentence)] };

  async function differing(path: string, hash: string): Promise<string | undefined> {
    const bytes = await get(addressOf(site, path));
    if (!bytes) return `/${path}：网上没有这个文件。`;
    return sha256(bytes) === hash ? undefined : `/${path}：网上的和生成的不一样。`;
  }

  async function needed(name: string): Promise<Buffer> {
    const bytes = await get(new URL(name, site));
    if (bytes) return bytes;
    throw new Error(
      `${new URL(name, site).href} 读不到。请看网址对不对，网站是不是用 npm run build 生成的。`,
    );
  }
}

/** Read by hosts and not served by them; deploy/nginx.conf and deploy/Caddyfile answer 404. */
const unserved = /^(?:_headers$|_redirects$|_server\/)/;

/** Hosts that answer every address with a page of their own send that for version.json too. */
function readVersion(text: string, site: URL): Version {
  try {
    const version = JSON.parse(text) as Version;
    if (/^[0-9a-f]{64}$/.test(version.hash)) return version;
  } catch {
    // Said below.
  }
  throw new Error(
    `${new URL(names.version, site).href} 打得开，里面却不是网站的版本。请看网址对不对，网站是不是用 npm run build 生成的。`,
  );
}

/** A page is asked for by the address that visitors have. */
function addressOf(site: URL, path: string): URL {
  const address = pageAddress(path).slice(1);
  return new URL(address.split('/').map(encodeURIComponent).join('/') || './', site);
}

function commitOf({ commit, changed }: Version): string {
  return `提交 ${commit?.slice(0, 8) ?? '未知'}${changed ? '（有没提交的改动）' : ''}`;
}

/** 404.html is served with its own status. */
async function fetched(url: URL): Promise<Buffer | undefined> {
  const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(30_000) }).catch(
    () => undefined,
  );
  const served = response?.ok || (response?.status === 404 && url.pathname.endsWith('/404.html'));
  return response && served ? Buffer.from(await response.arrayBuffer()) : undefined;
}

type Get = (url: URL) => Promise<Buffer | undefined>;

interface Comparison {
  version: Version;
  differences: string[];
}
