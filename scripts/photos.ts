import { lattice } from '../src/components/site/lattice.ts';
import { makePhotos } from '../src/photos/derive.ts';
import { keepShownPhotos } from '../src/photos/publish.ts';
import { makeShareImages } from '../src/photos/share-image.ts';

// Before the build without a word: makes what is missing. After it with the built folder (`dist`): also puts the photos
// that its pages show, and the pictures for sharing, into that folder.
const [outDir] = process.argv.slice(2);
const cacheDir = '.cache';

const { manifest, faults } = await makePhotos({
  contentDir: 'content',
  cacheDir,
  outDir,
  onProgress: ({ done, total }) => {
    if (done % 50 === 0) console.log(`照片：已处理 ${done} / ${total} 张`);
  },
});
if (outDir) {
  await keepShownPhotos({ cacheDir, outDir });
  await makeShareImages({ outDir, cacheDir, lattice });
}

for (const { file, message } of faults) console.error(`content/${file}\n  ${message}`);
console.log(`照片：${Object.keys(manifest).length} 张可用，${faults.length} 张有问题`);
if (faults.length > 0) process.exitCode = 1;
