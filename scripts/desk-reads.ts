import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What the desk may ask of a local repository beside what decap-server answers, read from Git's own store in a few
 * milliseconds, and without the working tree, which decap-server switches from branch to branch: `tree` gives the entries of
 * a folder as published, `texts` what files say by their ids. Refuses ids, branches and folders that are none.
 */
export function gitReads(repo: string): Record<string, (params: Params) => Promise<unknown>> {
  return {
    async tree({ branch = '', folder = '' }) {
      if (!isName.test(branch) || !isName.test(folder)) throw new Error('tree: branch, folder');
      const args = ['ls-tree', '-r', '-z', branch, '--', `${folder}/`];
      const { stdout } = await promisify(execFile)('git', args, { cwd: repo, maxBuffer: 2 ** 28 });
      return stdout.split('\0').flatMap((line) => {
        const [, id, path] = /^\d+ blob (\w+)\t(.+\.mdx)$/s.exec(line) ?? [];
        return path ? [{ path, id }] : [];
      });
    },
    async texts({ ids = [] }) {
      if (!ids.every((id) => isId.test(id))) throw new Error('texts: ids');
      const stored = await allFromGit(repo, ids);
      return ids.map((id) => ({ id, text: stored.get(id) ?? '' }));
    },
  };
}

const isName = /^(?!-)[\w./-]+$/;
const isId = /^[0-9a-f]{40,64}$/;

/** git cat-file --batch: for each id `<id> blob <bytes>`, a line end, so many bytes, a line end. */
async function allFromGit(repo: string, ids: readonly string[]): Promise<Map<string, string>> {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: repo, stdio: ['pipe', 'pipe', 'inherit'] });
  git.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const output = Buffer.concat(await git.stdout.toArray());
  const stored = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    stored.set(id, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return stored;
}

interface Params {
  branch?: string;
  folder?: string;
  ids?: string[];
}
