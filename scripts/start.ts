import { parseArgs } from 'node:util';
import { buildDemo, demoOptions } from './build/demo.ts';
import { buildGuarded } from './build/guard.ts';
import { giveUp, localDesk, needFree } from './desk-ports.ts';
import { startProxy } from './desk-proxy.ts';
import { followPublished, newestCommit } from './desk-published.ts';
import { siteAddress } from './site-address.ts';
import { serveFolder } from './serve.ts';
import { closeWhenStopped, type Opened } from './until-stopped.ts';

const { values } = parseArgs({ options: demoOptions });
const { port, deskPort, branch } = localDesk();
const opened: Opened[] = [];
closeWhenStopped(opened);

await needFree(
  port,
  `端口 ${port} 被占用了，可能网站已经开着。先在那个窗口按 Ctrl-C 停掉，再来一次；也可以用环境变量 PORT 换一个端口。`,
).catch(giveUp);
if (values.demo) await demonstrate();
else await openAll();

async function demonstrate() {
  const { ok, dist } = await buildDemo(values.places).catch(giveUp);
  if (!ok) process.exit(1);
  const site = await serveFolder(dist, { port, base: siteAddress().pathname });
  opened.push(site.close);
  console.log(`
演示在这台电脑上打开了（别人看不到）：

  网站      ${site.url}
  母婴室    ${site.url}nursing-rooms/

名字以“示例”开头的地方都是程序编出来的，写在 .cache/demo-content，没有放进 content。演示里没有编辑台。按 Ctrl-C 停下来。
`);
}

async function openAll() {
  const proxy = await startProxy({ repo: process.cwd(), port: deskPort, branch }).catch(giveUp);
  opened.push(proxy.stop);

  const shown = await newestCommit(branch);
  if ((await buildGuarded(['--tolerant'])) !== 0) process.exit(1);
  opened.push(followPublished({ branch, shown }));

  const site = await serveFolder('dist', { port, base: siteAddress().pathname });
  opened.push(site.close);

  console.log(`
网站已经在这台电脑上打开（别人看不到）：

  网站      ${site.url}
  编辑台    ${site.url}admin/      写的内容存进这个文件夹的 Git 仓库
  搜索      ${site.url}search/
  开放数据  ${site.url}data/

在编辑台发布之后，网站过一会儿自己更新，这里会写“已更新”。按 Ctrl-C 停下来。
`);
}
