import type { CmsConfig } from './decap-types.ts';

/** Where the desk reads and writes, from the build's environment; refuses what cannot work with a Chinese sentence. */
export function deskBackend(env: Environment): Backend {
  const name = env['DESK_BACKEND'] || 'proxy';
  const kind = kinds[name as keyof typeof kinds];
  if (!kind) throw new Error(`DESK_BACKEND 写成了“${name}”。可以写 ${Object.keys(kinds).join('、')}。`);
  for (const [variable, meaning] of Object.entries(kind.needs)) {
    if (!env[variable]) throw new Error(`DESK_BACKEND 是“${name}”时，还要写 ${variable}（${meaning}）。`);
  }
  for (const variable of ['DESK_BASE_URL', 'DESK_API_ROOT']) checkAddress(variable, env[variable], name);
  const repo = env['DESK_REPO'];
  if (repo && !/^[\w.-]+(\/[\w.-]+)+$/.test(repo)) {
    throw new Error(`DESK_REPO 写成了“${repo}”。要写成“所有者/仓库名”，例如 fulian/weijia，不带网址。`);
  }
  return { ...kind.make(env), commit_messages: commitMessages };
}

/** Each backend: the variables without which it cannot work, and its part of Decap's configuration. */
const kinds = {
  proxy: {
    needs: {},
    make: (env) => ({
      name: 'proxy',
      proxy_url: env['DESK_API_ROOT'] || 'http://localhost:8081/api/v1',
      branch: branch(env),
    }),
  },
  gitlab: {
    needs: { DESK_REPO: '仓库，例如 fulian/weijia', DESK_APP_ID: '在 GitLab 登记的应用编号' },
    make: (env) => {
      const host = withoutSlash(env['DESK_BASE_URL'] || 'https://gitlab.com');
      return {
        ...hosted('gitlab', env),
        auth_type: 'pkce',
        base_url: host,
        api_root: env['DESK_API_ROOT'] || `${host}/api/v4`,
      };
    },
  },
  forgejo: {
    needs: {
      DESK_REPO: '仓库，例如 fulian/weijia',
      DESK_APP_ID: '在 Forgejo 登记的应用编号',
      DESK_BASE_URL: 'Forgejo 的网址',
    },
    make: (env) => ({
      ...hosted('forgejo', env),
      auth_type: 'pkce',
      api_root: env['DESK_API_ROOT'] || `${withoutSlash(env['DESK_BASE_URL']!)}/api/v1`,
    }),
  },
  github: {
    needs: { DESK_REPO: '仓库，例如 fulian/weijia', DESK_BASE_URL: '自己的登录服务的网址，GitHub 要有一个' },
    make: (env) => ({ ...hosted('github', env), base_url: withoutSlash(env['DESK_BASE_URL']!) }),
  },
} as const satisfies Record<string, { needs: Record<string, string>; make: (env: Environment) => Backend }>;

const commitMessages = {
  create: '新建{{collection}}：{{slug}}',
  update: '修改{{collection}}：{{slug}}',
  delete: '删除{{collection}}：{{slug}}',
  uploadMedia: '上传照片：{{path}}',
  deleteMedia: '删除照片：{{path}}',
};

function hosted<const Name extends 'gitlab' | 'forgejo' | 'github'>(name: Name, env: Environment) {
  return {
    name,
    repo: env['DESK_REPO']!,
    branch: branch(env),
    ...(env['DESK_APP_ID'] ? { app_id: env['DESK_APP_ID'] } : {}),
  };
}

function branch(env: Environment): string {
  return env['DESK_BRANCH'] || 'main';
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/** Logging in with PKCE works over https only, except on the computer itself. */
function checkAddress(variable: string, address: string | undefined, backend: string) {
  if (!address) return;
  if (!URL.canParse(address))
    throw new Error(`${variable} 写成了“${address}”。要写完整的网址，例如 https://git.example.cn。`);
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !isHere)
    throw new Error(`${variable} 写成了“${address}”。要以 https:// 开头，不然不能登录。`);
  if (backend === 'proxy' && !isHere) {
    throw new Error(
      `${variable} 写成了“${address}”。DESK_BACKEND 是“proxy”时谁都不用登录，只能用在本机（localhost）。`,
    );
  }
}

export type Backend = Omit<CmsConfig['backend'], 'name'> & {
  name: 'proxy' | 'gitlab' | 'github' | 'forgejo';
};
export type Environment = Readonly<Record<string, string | undefined>>;
