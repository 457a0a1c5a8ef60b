import { buildSite } from './build/site.ts';
import { startProxy } from './desk-proxy.ts';
import { serveFolder } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const { ok } = await buildSite({ tolerant: true });
if (!ok) process.exit(1);

const site = await serveFolder('dist', { port: 4321 }).catch(explainPort);
const proxy = await startProxy({ repo: process.cwd(), port: 8081 });

console.log(`
网站已经在这台电脑上打开（别人看不到）：

  网站      ${site.url}
  编辑台    ${site.url}admin/      写的内容存进这个文件夹的 Git 仓库
  搜索      ${site.url}search/
  开放数据  ${site.url}data/

在编辑台发布之后，按 Ctrl-C 停下来，再运行一次 npm start，就能看到新内容。
`);

await untilStopped(async () => {
  await proxy.stop();
  await site.close();
});

function explainPort(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error('4321 端口已经被占用，可能网站已经开着。先在那个窗口按 Ctrl-C 停掉，再来一次。');
  process.exit(1);
}
