import { expect, it } from 'vitest';
import { wordRecap, wpsRecap, zip } from '../../scripts/made-docx.ts';
import { markdownOf } from '../writing/placed-pictures.ts';
import { readDocx } from './read-docx.ts';
import { recapOf } from './recap.ts';

const today = '2026-11-25';
const bytesOf = (buffer: Buffer) => new Uint8Array(buffer) as Uint8Array<ArrayBuffer>;
const recap = async (name: string, file: Buffer) => recapOf(name, await readDocx(name, bytesOf(file)), today);

it('makes a recap of a document from Word', async () => {
  const { title, dates, body, pictures, dropped } = await recap('读书会.docx', await wordRecap());
  expect({ title, dates }).toEqual({ title: '示例街道“书香家庭”读书会', dates: ['2026-03-08'] });
  expect(pictures.map(({ name, type }) => [name, type])).toEqual([['tu-1.jpg', 'image/jpeg']]);
  expect(markdownOf(body, ['a.webp'])).toBe(
    [
      '2026年3月8日上午，**示例街道妇联**在示例微家办读书会，年龄<6岁的孩子由家长陪同，费用{减免}。',
      '## 活动安排',
      '1. 领书\n2. 共读',
      '- 带水杯',
      '| 时间 | 内容 | 负责 |\n| - | - | - |\n| 上午 | 签到 | 示例甲 |\n| 上午 | 共读 | 共读 |',
      '<Figure photo="a.webp" />',
      '联系人电话 13812345678。',
    ].join('\n\n'),
  );
  expect(dropped).toEqual([
    '有 2 个合并的格子拆开了，每一格都写上了同样的字。请看看表格。',
    '页眉、页脚没有带过来。',
  ]);
});

it('makes a recap of a document from WPS', async () => {
  const { title, dates, body } = await recap('讲座.docx', wpsRecap());
  expect({ title, dates }).toEqual({ title: '示例社区法律讲座', dates: ['2026-03-08'] });
  expect(markdownOf(body, [])).toBe('## 一、讲了什么\n\n3月8日，**律师**讲了“民法典”。');
});

it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
  [
    'of no bytes',
    '空.docx',
    () => Buffer.alloc(0),
    '“空.docx”是空的（0 字节），可能没有下载完。请重新下载，或者请发给您的人再发一次。',
  ],
  [
    'in the old format',
    '旧.doc',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    '“旧.doc”是旧格式（.doc、.wps），读不出来。请用 Word 或 WPS 打开它，点“文件 → 另存为”，类型选“Word 文档（*.docx）”，再来一次。',
  ],
  [
    'with a password',
    '密.docx',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    '“密.docx”加了密码，读不出来。请用 Word 或 WPS 打开，点“文件 → 信息 → 保护文档”去掉密码，存好再来一次。',
  ],
  ['that is text', '改名.docx', () => Buffer.from('你好'), '“改名.docx”不是 Word 文档。'],
  ['that is a PDF', '件.docx', () => Buffer.from('%PDF-1.7'), '“件.docx”是 PDF，读不出标题和照片。'],
  [
    'that was cut off',
    '半.docx',
    async () => (await wordRecap()).subarray(0, 3000),
    '“半.docx”坏了，读不出来',
  ],
  [
    'whose text is no XML',
    '乱.docx',
    () => zip({ '[Content_Types].xml': 'wordprocessingml', 'word/document.xml': 'x' }),
    '“乱.docx”坏了，读不出来',
  ],
  [
    'that is a table',
    '表.docx',
    () => zip({ '[Content_Types].xml': 'spreadsheetml' }),
    '“表.docx”是 Excel 表格。名单请从左边的“导入表格”导入。',
  ],
  [
    'that never ends when it is unpacked',
    '弹.docx',
    () =>
      zip({ '[Content_Types].xml': 'wordprocessingml', 'word/document.xml': Buffer.alloc(25 * 1024 * 1024) }),
    '“弹.docx”解开以后太大，打开会卡住电脑，没有读。',
  ],
  ['of 51 MB', '大.docx', () => Buffer.alloc(51 * 1024 * 1024, 1), '“大.docx”有 51 MB，最多 50 MB。'],
])('says in a sentence what to do with a file %s', async (_, name, file, sentence) => {
  const error = await readDocx(name, bytesOf(await file())).then(
    () => undefined,
    (refusal: Error) => refusal,
  );
  expect(error?.message.slice(0, sentence.length)).toBe(sentence);
});
