import { expect, it } from 'vitest';
import { deskBackend } from './backend.ts';

const repo = { DESK_REPO: 'fulian/weijia' };

it('works on the computer itself when nothing is set', () => {
  expect(deskBackend({})).toMatchObject({
    name: 'proxy',
    proxy_url: 'http://localhost:8081/api/v1',
    branch: 'main',
  });
});

it('logs in to GitLab and Forgejo without a server of our own', () => {
  expect(
    deskBackend({ ...repo, DESK_BACKEND: 'gitlab', DESK_APP_ID: 'a', DESK_BASE_URL: 'https://jihulab.com/' }),
  ).toMatchObject({
    name: 'gitlab',
    repo: 'fulian/weijia',
    auth_type: 'pkce',
    base_url: 'https://jihulab.com',
    api_root: 'https://jihulab.com/api/v4',
    app_id: 'a',
  });
  expect(
    deskBackend({
      ...repo,
      DESK_BACKEND: 'forgejo',
      DESK_APP_ID: 'a',
      DESK_BASE_URL: 'https://git.example.cn',
    }),
  ).toMatchObject({
    auth_type: 'pkce',
    api_root: 'https://git.example.cn/api/v1',
  });
});

it('writes commit messages in Chinese', () => {
  expect(
    Object.values(deskBackend({}).commit_messages!).every((message) => /^\p{Script=Han}+/u.test(message)),
  ).toBe(true);
});

it.each([
  [{ DESK_BACKEND: 'gitee' }, 'DESK_BACKEND 写成了“gitee”。可以写 proxy、gitlab、forgejo、github。'],
  [{ DESK_BACKEND: 'gitlab' }, 'DESK_BACKEND 是“gitlab”时，还要写 DESK_REPO（仓库，例如 fulian/weijia）。'],
  [
    { DESK_BACKEND: 'gitlab', ...repo },
    'DESK_BACKEND 是“gitlab”时，还要写 DESK_APP_ID（在 GitLab 登记的应用编号）。',
  ],
  [
    { DESK_BACKEND: 'github', ...repo },
    'DESK_BACKEND 是“github”时，还要写 DESK_BASE_URL（自己的登录服务的网址，GitHub 要有一个）。',
  ],
  [
    { DESK_REPO: 'https://git.example.cn/a/b' },
    'DESK_REPO 写成了“https://git.example.cn/a/b”。要写成“所有者/仓库名”，例如 fulian/weijia，不带网址。',
  ],
  [
    { DESK_BACKEND: 'forgejo', ...repo, DESK_APP_ID: 'a', DESK_BASE_URL: 'http://git.example.cn' },
    'DESK_BASE_URL 写成了“http://git.example.cn”。要以 https:// 开头，不然不能登录。',
  ],
  [{ DESK_API_ROOT: '8081' }, 'DESK_API_ROOT 写成了“8081”。要写完整的网址，例如 https://git.example.cn。'],
  [
    { DESK_API_ROOT: 'https://desk.example.cn/api/v1' },
    'DESK_API_ROOT 写成了“https://desk.example.cn/api/v1”。DESK_BACKEND 是“proxy”时谁都不用登录，只能用在本机（localhost）。',
  ],
])('refuses %j', (env, sentence) => {
  expect(() => deskBackend(env)).toThrow(sentence);
});
