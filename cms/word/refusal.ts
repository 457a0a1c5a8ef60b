import { TooBig, zipFiles } from '../lists/zip-files.ts';

/**
 * Why a file cannot be read as a Word document, as a sentence for the editor; nothing for a sound .docx. What it holds is
 * unpacked and counted before anything reads it: an archive may say little and be endless.
 */
export async function refusalOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (bytes.length === 0)
    return `“${name}”是空的（0 字节），可能没有下载完。请重新下载，或者请发给您的人再发一次。`;
  if (bytes.length > mostBytes) {
    return `“${name}”有 ${Math.round(bytes.length / 1024 / 1024)} MB，最多 50 MB。请在 Word 里点一张照片，选“图片格式 → 压缩图片”，再存一次。`;
  }
  const kind = otherKinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (kind) return kind.message(name, bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return `“${name}”不是 Word 文档。${saveAs}`;
  try {
    const files = zipFiles(bytes);
    const types = await files.get('[Content_Types].xml')?.(mostXml);
    const says = new TextDecoder().decode(types);
    if (says.includes('spreadsheetml')) return `“${name}”是 Excel 表格。名单请从左边的“导入表格”导入。`;
    if (says.includes('presentationml')) return `“${name}”是 PPT。请把文字复制到 Word 里，存成 .docx。`;
    if (files.size > 0 && !says.includes('wordprocessingml')) return `“${name}”不是 Word 文档。${saveAs}`;
    let left = mostUnpacked;
    for (const [path, unpack] of files)
      left -= (await unpack(Math.min(left, path.endsWith('.xml') ? mostXml : left))).length;
    return files.size ? undefined : broken(name);
  } catch (error) {
    return error instanceof TooBig
      ? `“${name}”解开以后太大，打开会卡住电脑，没有读。如果是正常的文档，请分成几个，或者压缩里面的照片。`
      : broken(name);
  }
}

/** The sentence for a file that looks like a document and cannot be read. */
export function broken(name: string): string {
  return `“${name}”坏了，读不出来，可能没有下载完。请用 Word 或 WPS 打开看看：打得开，就“另存为”一个新的 .docx；打不开，请发给您的人再发一次。`;
}

const mostBytes = 50 * 1024 * 1024;
const mostXml = 20 * 1024 * 1024;
const mostUnpacked = 200 * 1024 * 1024;

const saveAs = '请用 Word 或 WPS 打开它，点“文件 → 另存为”，类型选“Word 文档（*.docx）”，再来一次。';

const otherKinds: { begins: number[]; message(name: string, bytes: Uint8Array): string }[] = [
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    // [MS-OFFCRYPTO] 2.3.2: an encrypted .docx is such a container with a stream of this name.
    message: (name, bytes) =>
      includesUtf16(bytes, 'EncryptedPackage')
        ? `“${name}”加了密码，读不出来。请用 Word 或 WPS 打开，点“文件 → 信息 → 保护文档”去掉密码，存好再来一次。`
        : `“${name}”是旧格式（.doc、.wps），读不出来。${saveAs}`,
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    message: (name) => `“${name}”是 PDF，读不出标题和照片。请找原来的 Word 文档，存成 .docx。`,
  },
  {
    begins: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: (name) => `“${name}”是 RTF 格式。${saveAs}`,
  },
];

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
