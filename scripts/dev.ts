import { dev } from 'astro';
import sirv from 'sirv';
import { contentFolder } from '../src/checks/content-folder.ts';
import { lattice } from '../src/components/site/lattice.ts';
import { makePhotos } from '../src/photos/derive.ts';
import { makeShareImages } from '../src/photos/share-image.ts';
import { step } from './build/step.ts';
import { buildDesk } from './desk.ts';
import { giveUp, localDesk } from './desk-ports.ts';
import { startProxy } from './desk-proxy.ts';
import { closeWhenStopped, type Opened } from './until-stopped.ts';

/** What the pages need beside Astro: photos, share images, the desk. */
const beside = '.cache/dev';
const { port, deskPort, branch } = localDesk();
const opened: Opened[] = [];
closeWhenStopped(opened);

await step('处理照片', () => makePhotos({ contentDir: contentFolder(), cacheDir: '.cache', outDir: beside }));
await step('画分享图', () => makeShareImages({ outDir: beside, cacheDir: '.cache', lattice }));
await step('打包编辑台', () => buildDesk({ outDir: beside }));
// Bundling says “production” to the whole process, and then Astro would not list faults nor serve what lies beside.
process.env['NODE_ENV'] = 'development';
const proxy = await startProxy({ repo: process.cwd(), port: deskPort, branch }).catch(giveUp);
opened.push(proxy.stop);
const server = await dev({
  server: { port },
  integrations: [
    {
      name: 'beside-the-pages',
      hooks: {
        'astro:server:setup': ({ server }) => void server.middlewares.use(sirv(beside, { dev: true })),
      },
    },
  ],
});
opened.push(server.stop);

console.log(`
开发用的网站：http://127.0.0.1:${server.address.port}/
编辑台：      http://127.0.0.1:${server.address.port}/admin/
改了页面和内容马上看得到；搜索要生成网站以后才能用（npm start）。按 Ctrl-C 停下。
`);
