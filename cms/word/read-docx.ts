import mammoth from 'mammoth';
import { zipFiles } from '../lists/zip-files.ts';
import { fromHtml, type FromHtml } from '../writing/from-html.ts';
import { broken, refusalOf } from './refusal.ts';

/**
 * A .docx as a tree of the house, its pictures as files in the order of `picture:0`, and what has no place on the site.
 * Throws a Chinese sentence for anything that is no sound Word document.
 */
export async function readDocx(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<WordText> {
  const refused = await refusalOf(name, bytes);
  if (refused) throw new Error(refused);
  const pictures: File[] = [];
  const lost = await leftOut(bytes).catch(() => Promise.reject(new Error(broken(name))));
  const { value } = await mammoth
    .convertToHtml(inputOf(bytes), {
      styleMap,
      convertImage: mammoth.images.imgElement(async ({ contentType, readAsArrayBuffer }) => {
        if (!accepted.test(contentType)) return { src: `data:${contentType};base64,${'A'.repeat(200)}` };
        const type = contentType.replace('jpg', 'jpeg');
        const file = new File([await readAsArrayBuffer()], nameOf(pictures.length, type), { type });
        return { src: `picture:${pictures.push(file) - 1}` };
      }),
    })
    .catch(() => Promise.reject(new Error(broken(name))));
  const { tree, dropped } = fromHtml(value);
  return { tree, pictures, dropped: [...dropped, ...lost] };
}

/** In Node the library wants the bytes under another name. */
function inputOf(bytes: Uint8Array<ArrayBuffer>) {
  const { buffer, byteOffset, byteLength } = bytes;
  const arrayBuffer = buffer.slice(byteOffset, byteOffset + byteLength);
  return { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
}

function nameOf(at: number, type: string): string {
  return `tu-${at + 1}.${type.replace('image/', '').replace('jpeg', 'jpg')}`;
}

/** What the library passes over without a word. */
async function leftOut(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const files = zipFiles(bytes);
  const sentences: string[] = [];
  const texts = await Promise.all(
    [...files].map(async ([path, unpack]) => {
      const part = leftOutParts.find(({ path: shape }) => shape.test(path));
      return part?.shows.test(new TextDecoder().decode(await unpack())) ? part.sentence : undefined;
    }),
  );
  for (const { sentence } of leftOutParts) if (texts.includes(sentence)) sentences.push(sentence);
  return sentences;
}

const leftOutParts = [
  {
    path: /^word\/(header|footer)\d*\.xml$/,
    shows: /<w:t[ >][^<]*\S/,
    sentence: '页眉、页脚没有带过来。',
  },
  { path: /^word\/comments\.xml$/, shows: /<w:comment /, sentence: '批注没有带过来。' },
  {
    path: /^word\/document\.xml$/,
    shows: /<w:del /,
    sentence: '文档里有修订：带过来的是全部接受修订以后的样子。',
  },
  {
    path: /^word\/numbering\.xml$/,
    shows: /w:numFmt w:val="(chinese|ideograph|japanese|taiwanese|upper|lower)/,
    sentence: '自动编号（一、（一）、A. 这样的）带不过来，变成了 1. 2. 3. 或者圆点。请对照原文看一看。',
  },
  { path: /^word\/document\.xml$/, shows: /<m:oMath/, sentence: '公式没有带过来。' },
];

/** WPS writes the Chinese names of the styles; an underline is only counted. */
const styleMap = [
  ...["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh", 'u => u'],
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];
const accepted = /^image\/(jpe?g|png|webp)$/;

export interface WordText extends Pick<FromHtml, 'tree' | 'dropped'> {
  pictures: File[];
}
