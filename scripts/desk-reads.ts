import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/**
 * What the desk asks of a local repository and Git's own store can say in a few milliseconds. decap-server reads the same
 * from the working tree, which it switches from branch to branch, and gives up on whatever waits for three seconds: thirty
 * drafts do. `tree` (the entries of a folder as published) and `texts` (what files say, by their ids) it does not know.
 * Refuses ids and names that are none.
 */
export function gitReads(repo: string): Record<string, (params: Params) => Promise<Answer>> {
  const git = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)('git', args, {
      cwd: repo,
      encoding: 'buffer',
      maxBuffer: 2 ** 28,
    });
    return stdout;
  };
  const lines = async (...args: string[]) => (await git(...args)).toString().split('\0').filter(Boolean);
  const tip = (branch: string) =>
    git('log', '-1', '--format=%cI', branch, '--').then(String, () => undefined);

  return {
    async tree({ branch = '', folder = '' }) {
      for (const name of [branch, folder]) refuse(!isName.test(name));
      const leaves = await lines('ls-tree', '-r', '-z', branch, '--', `${folder}/`);
      return {
        content: leaves.flatMap((leaf) => {
          const [, id, path] = /^\d+ blob (\w+)\t(.+\.mdx)$/s.exec(leaf) ?? [];
          return path ? [{ path, id }] : [];
        }),
      };
    },
    async texts({ ids = [] }) {
      refuse(!ids.every((id) => isId.test(id)));
      const stored = await blobs(repo, ids);
      return { content: ids.map((id) => ({ id, text: String(stored.get(id) ?? '') })) };
    },
    async unpublishedEntries() {
      const branches = await git('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/heads/cms/');
      return { content: String(branches).split('\n').filter(Boolean) };
    },
    async unpublishedEntry({ branch = '', id = '', ...named }) {
      const { collection, slug } = id ? parts(id) : named;
      const draft = draftBranch({ collection, slug });
      refuse(!isName.test(branch));
      const updatedAt = await tip(draft);
      if (!updatedAt) return { status: 404, content: { message: 'Not Found' } };
      // What the draft changes, not what was published beside it since.
      const changes = await lines('diff', '--name-status', '--no-renames', '-z', `${branch}...${draft}`);
      const label = await git('config', `branch.${draft}.description`).then(String, () => '');
      const diffs = changes.flatMap((sign, at) => (at % 2 ? [] : [diffOf(sign, changes[at + 1]!)]));
      const status = label.trim().replace(/^.*\//, '');
      return { content: { collection, slug, status, diffs, updatedAt: updatedAt.trim() } };
    },
    async unpublishedEntryDataFile({ path = '', ...draft }) {
      const data = await git('show', `${draftBranch(draft)}:${path}`).then(String, () => null);
      return { content: { data } };
    },
    async unpublishedEntryMediaFile({ path = '', ...draft }) {
      const bytes = await git('show', `${draftBranch(draft)}:${path}`);
      const id = createHash('sha256').update(bytes).digest('hex');
      return {
        content: { id, content: bytes.toString('base64'), encoding: 'base64', path, name: basename(path) },
      };
    },
  };
}

/** As decap-server names them; throws for what is no name of a branch. */
function draftBranch({ collection = '', slug = '' }: Params): string {
  const branch = `cms/${collection}/${slug}`;
  refuse(!/^(?!.*(?:\.\.|@\{|\/\/|[\s~^:?*[\\]))[^-].*[^/]$/s.test(branch));
  return branch;
}

function parts(id: string) {
  const at = id.indexOf('/');
  return { collection: id.slice(0, at), slug: id.slice(at + 1) };
}

function diffOf(sign: string, path: string) {
  const status = { A: 'added', D: 'deleted' }[sign] ?? 'modified';
  const binary = !/\.(mdx|yml)$/.test(path);
  return { oldPath: path, newPath: path, path, id: path, status, newFile: status === 'added', binary };
}

function refuse(isWrong: boolean): void {
  if (isWrong) throw new Error('The desk asks for what is no name.');
}

const isName = /^(?!-)(?!.*\.\.)[\w./-]+$/;
const isId = /^[0-9a-f]{40,64}$/;

/** git cat-file --batch: for each id `<id> blob <bytes>`, a line end, so many bytes, a line end. */
async function blobs(repo: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: repo, stdio: ['pipe', 'pipe', 'inherit'] });
  git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const output = Buffer.concat(await git.stdout.toArray());
  const stored = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    stored.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return stored;
}

interface Params {
  branch?: string | undefined;
  folder?: string | undefined;
  ids?: string[] | undefined;
  id?: string | undefined;
  collection?: string | undefined;
  slug?: string | undefined;
  path?: string | undefined;
}

interface Answer {
  status?: number;
  content: unknown;
}
