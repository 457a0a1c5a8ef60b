import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadPlan } from './changed/plan.ts';
import { giveUp } from './desk-ports.ts';
import { readOptions } from './options.ts';
import { names, readList } from './version/version-file.ts';

/** The lists, in the order in which to go through them. */
const files = {
  assets: '1-assets.txt',
  pages: '2-pages.txt',
  last: '3-last.txt',
  delete: '4-delete.txt',
  purge: '5-purge.txt',
} as const;

/**
 * Compares dist/ with what is published (`--from`: the site's address, or a files.sha256 that was kept) and writes lists for
 * tools that upload: `npm run changed -- --from https://example.org/ --out .cache/upload`.
 */
try {
  const options = readOptions({
    from: { type: 'string', default: '' },
    to: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.cache/upload' },
  });
  if (!options.from) throw new Error('写明和哪里比，例如 npm run changed -- --from https://example.org/');
  const after = readList(await readFile(join(options.to, names.list), 'utf8'));
  const plan = uploadPlan(readList(await published(options.from)), after);
  await mkdir(options.out, { recursive: true });
  for (const [step, name] of Object.entries(files))
    await writeFile(
      join(options.out, name),
      plan[step as keyof typeof files].map((path) => `${path}\n`).join(''),
    );
  const sent = [...plan.assets, ...plan.pages, ...plan.last];
  let bytes = 0;
  for (const path of sent) bytes += (await stat(join(options.to, path))).size;
  console.log(
    sent.length + plan.delete.length === 0
      ? '和网上的完全一样，没有要传的。'
      : `要传 ${sent.length} 个文件（${Math.ceil(bytes / 1024)} KB），要删 ${plan.delete.length} 个；网站一共 ${after.size} 个。清单在 ${options.out}，按文件名的顺序做。`,
  );
} catch (error) {
  giveUp(error as Error);
}

/** A site that answers that it has none is new; one that does not answer must not be taken for it. */
async function published(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFile(from, 'utf8');
  const address = new URL(names.list, from.endsWith('/') ? from : `${from}/`);
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(30_000) }).catch(
    () => undefined,
  );
  if (response?.ok) return response.text();
  if (response?.status === 404) return '';
  throw new Error(
    `${address.href} 读不到（${response?.status ?? '连不上'}）。请看网址对不对，过一会儿再来一次。`,
  );
}
