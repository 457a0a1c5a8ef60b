import { makePhotos } from '../src/photos/derive.ts';

// `node scripts/photos.ts` makes what is missing; with a folder (`dist`) it also publishes what the pages in it show.
const { manifest, faults } = await makePhotos({
  contentDir: 'content',
  cacheDir: '.cache',
  outDir: process.argv[2],
  onProgress: ({ done, total }) => {
    if (done % 50 === 0) console.log(`照片：已处理 ${done} / ${total} 张`);
  },
});

for (const { file, message } of faults) console.error(`content/${file}\n  ${message}`);
console.log(`照片：${Object.keys(manifest).length} 张可用，${faults.length} 张有问题`);
if (faults.length > 0) process.exitCode = 1;
