import { giveUp } from './desk-ports.ts';
import { writeGenerated } from './generate/content.ts';
import { readOptions } from './options.ts';

/** Writes an invented content folder of any size, to build with CONTENT_DIR and to measure by. */
try {
  const options = readOptions({
    entries: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    photos: { type: 'string', default: '0' },
    out: { type: 'string', default: '.cache/generated' },
  });
  const [entries, photos] = [options.entries, options.photos].map(Number);
  if (!Number.isInteger(entries) || entries! < 30)
    throw new Error('--entries 写 30 以上的整数，例如 --entries 10000。');
  if (!Number.isInteger(photos) || photos! < 0) throw new Error('--photos 写要几张照片，例如 --photos 300。');
  const made = await writeGenerated({
    entries: entries!,
    photos: photos!,
    seed: options.seed,
    to: options.out,
  });
  console.log(
    `编了 ${made.entries} 条内容、${made.photos} 张照片，在 ${options.out}。生成网站：CONTENT_DIR=${options.out} npm run build`,
  );
} catch (error) {
  giveUp(error as Error);
}
