import { deflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';

/** A recap as an office writes it in Word: title, headings, bold, lists, a table with merged cells, a picture, a footer. */
export async function wordRecap(): Promise<Buffer> {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2c665b' } })
    .jpeg()
    .toBuffer();
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
          },
        ],
      },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('内部资料')] }) },
          children: [
            new Paragraph({ text: '示例街道“书香家庭”读书会', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun('2026年3月8日上午，'),
                new TextRun({ text: '示例街道妇联', bold: true }),
                new TextRun('在示例微家办读书会，年龄<6岁的孩子由家长陪同，费用{减免}。'),
              ],
            }),
            new Paragraph({ text: '活动安排', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: '领书', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({ text: '共读', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({ text: '带水杯', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('时间'), cell('内容'), cell('负责')] }),
                new TableRow({ children: [cell('上午', { rowSpan: 2 }), cell('签到'), cell('示例甲')] }),
                new TableRow({ children: [cell('共读', { columnSpan: 2 })] }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({ type: 'jpg', data: picture, transformation: { width: 320, height: 200 } }),
              ],
            }),
            new Paragraph('联系人电话 13812345678。'),
          ],
        },
      ],
    }),
  );
}

/** A document as WPS writes it: styles with Chinese names, each run in two fonts, no docProps. */
export function wpsRecap(): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string, more = '') =>
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:eastAsia="仿宋"/>${more}<w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`;
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(`<w:styles ${w}>${style('1', 'Normal')}${style('2', '标题 2')}</w:styles>`),
    'word/document.xml': xml(
      `<w:document ${w}><w:body><w:p>${run('示例社区法律讲座')}</w:p>${styled('2', '一、讲了什么')}<w:p>${run('　　3月8日，')}${run('律师', '<w:b/>')}${run('讲了“民法典”。')}</w:p></w:body></w:document>`,
    ),
  });
}

/** A ZIP archive of files by their paths (APPNOTE.TXT 4.3), deflated. */
export function zip(files: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)];
    const packed = deflateRawSync(data);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), facts, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    entries.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), facts, rest, name);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]);
}
