import { Agent, get } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { marksIn, smallFiles, styleOf } from './small-files.ts';

/**
 * Lets `clients` readers open pages of a small site one after the other until `stop` is called, each with the style sheet that
 * the page names, some twenty pages a second at most: uncompressed, as gzip or as brotli. Answers with how many they read and with every answer that failed or
 * was not wholly of one release.
 */
export function readAll({ url, certificate, clients, pages }: Readers): { stop: () => Promise<Reading> } {
  const reading: Reading = { answers: 0, faults: [], releases: new Set(), encodings: {} };
  let reads = true;
  const expected = new Map<number, Record<string, string>>();
  const finished = Array.from({ length: clients }, async (_, client) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const encoding = ['br', 'gzip', 'gzip, deflate, br', 'identity'][client % 4]!;
    let last = false;
    for (let turn = client; !last; turn++) {
      // Once more after the end: what was switched to last is read too.
      last = !reads;
      await wait(50);
      const path = ['', 'same/', `page-${turn % pages}/`][turn % 9 < 2 ? turn % 9 : 2]!;
      await readPage(path, (address) => ask(address, { agent, encoding })).catch((error: Error) =>
        reading.faults.push(`${path}: ${error.message}`),
      );
    }
    agent.destroy();
  });
  return {
    async stop() {
      reads = false;
      await Promise.all(finished);
      return reading;
    },
  };

  async function readPage(path: string, ask: Ask): Promise<void> {
    const page = await ask(path);
    const [style = ''] = /_astro\/[\w.]+/.exec(page) ?? [];
    const sheet = await ask(style);
    // The page that never changes names none, and is the same in the first.
    const [release = 1] = marksIn(page);
    if (path !== 'same/') reading.releases.add(release);
    const files = expected.get(release) ?? smallFiles({ release, pages });
    expected.set(release, files);
    const wanted = files[`${path}index.html`]!;
    if (bodyOf(page) !== bodyOf(wanted)) reading.faults.push(`/${path} is not wholly of release ${release}`);
    if (sheet !== files[styleOf(path === 'same/' ? 0 : release)])
      reading.faults.push(`${style} is not the style sheet of /${path} (release ${release})`);
  }

  async function ask(path: string, { agent, encoding }: { agent: Agent; encoding: string }): Promise<string> {
    const { status, bytes, sent } = await new Promise<Answer>((resolve, reject) => {
      const headers = { 'Accept-Encoding': encoding };
      get(`${url}${path}`, { agent, headers, ca: certificate, family: 4 }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const sent = response.headers['content-encoding'] ?? 'identity';
          resolve({ status: response.statusCode!, bytes: Buffer.concat(parts), sent });
        });
      }).on('error', reject);
    });
    reading.answers++;
    reading.encodings[sent] = (reading.encodings[sent] ?? 0) + 1;
    if (status !== 200) throw new Error(`status ${status} for /${path}`);
    return (await decoders[sent]!(bytes)).toString('utf8');
  }
}

/** The policy is put into the head of every page. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body>'));
}

const decoders: Record<string, (bytes: Buffer) => Promise<Buffer> | Buffer> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  identity: (bytes) => bytes,
};

type Ask = (path: string) => Promise<string>;

interface Answer {
  status: number;
  bytes: Buffer;
  /** Its Content-Encoding. */
  sent: string;
}

interface Readers {
  /** Ends in a slash. */
  url: string;
  /** PEM. */
  certificate: string;
  clients: number;
  pages: number;
}

/** What readers saw. */
export interface Reading {
  answers: number;
  faults: string[];
  /** The releases whose pages they read. */
  releases: Set<number>;
  /** Answers by Content-Encoding. */
  encodings: Record<string, number>;
}
