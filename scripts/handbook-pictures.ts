import { deskPictures } from './desk-pictures.ts';
import { giveUp, localDesk } from './desk-ports.ts';
import { readOptions } from './options.ts';

try {
  const { screens } = readOptions({ screens: { type: 'boolean', default: false } });
  const made = await deskPictures({ port: localDesk().deskPort, screens });
  console.log(`手册的 ${made.length} 张图照现在的编辑台画好了，下一次生成网站时放到编辑台旁边。`);
  if (screens) console.log('各个画面的图在 .cache/desk-screens/1440 和 .cache/desk-screens/390。');
} catch (error) {
  giveUp(error as Error);
}
