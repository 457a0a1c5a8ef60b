import { writeFileSync } from 'node:fs';
import { placeTypes } from '../src/outputs/map-feature.ts';
import { plaqueSizes, type PlaqueSize } from '../src/outputs/plaque.ts';
import { giveUp } from './desk-ports.ts';
import { oneOf, readOptions } from './options.ts';
import { builtFor, builtPlaques } from './plaques/built-plaques.ts';
import { printPlaques } from './plaques/print.ts';
import { isHere } from './site-address.ts';

const folder = 'dist';
const mostInOne = 200;

try {
  const options = readOptions({
    size: { type: 'string', default: 'a5' },
    type: { type: 'string' },
    out: { type: 'string' },
    trial: { type: 'boolean', default: false },
  });
  const size = oneOf('size', options.size, Object.keys(plaqueSizes) as PlaqueSize[]);
  const types = options.type ? [oneOf('type', options.type, placeTypes)] : placeTypes;
  const out = options.out ?? `plaques-${size}.pdf`;
  const address = builtFor(folder);
  if (isHere(address) && !options.trial) {
    throw new Error(
      `网站是按这台电脑的网址（${address.href}）生成的，印出来的二维码别人打不开。先用正式的网址重新生成：SITE_URL=https://… npm run build。只想看看样子，加上 --trial。`,
    );
  }
  const plaques = builtPlaques(folder, types, size);
  const files = filesFor(out, plaques.length);
  for (const [index, file] of files.entries()) {
    const from = index * mostInOne;
    const pdf = await printPlaques(plaques.slice(from, from + mostInOne), {
      folder,
      base: address.pathname,
      onDone: (count) => console.log(`排好 ${from + count}/${plaques.length} 块牌子`),
    });
    save(file, pdf);
  }
  const { name } = plaqueSizes[size];
  console.log(
    `${plaques.length} 块牌子，一页一块，${name} 纸，存在 ${files.join('、')}。打印时缩放选 100%。`,
  );
} catch (error) {
  giveUp(error as Error);
}

/** One file; a browser runs out of memory over thousands of drawings, so more than fit become several, numbered. */
function filesFor(out: string, count: number): string[] {
  const files = Math.ceil(count / mostInOne);
  if (files === 1) return [out];
  return Array.from({ length: files }, (_, index) => out.replace(/(\.pdf)?$/i, `-${index + 1}.pdf`));
}

function save(out: string, pdf: Buffer): void {
  try {
    writeFileSync(out, pdf);
  } catch {
    throw new Error(`存不到 ${out}：没有这个文件夹，或者这个文件正开着。换一个 --out，或者关掉它再来一次。`);
  }
}
