/** Counts what a text loses on its way to the site, and says it to the editor. */
export class Dropped {
  private readonly counts = new Map<Loss, number>();

  add(loss: Loss, count = 1): void {
    this.counts.set(loss, (this.counts.get(loss) ?? 0) + count);
  }

  sentences(): string[] {
    return (Object.keys(losses) as Loss[]).flatMap((loss) => {
      const count = this.counts.get(loss);
      return count ? [losses[loss](count)] : [];
    });
  }
}

/** In the order in which they are said, the gravest first. */
const losses = {
  remotePictures: (count) =>
    `有 ${count} 张照片在别的网站上（公众号的照片都是），不能直接带过来。请在原文里右键点照片，选“图片另存为”，再在“照片”里上传。`,
  filePictures: (count) =>
    `有 ${count} 张照片没有带过来：Word、WPS 复制的时候不把照片给浏览器。请用“从 Word 新建”导入整个 .docx；或者在 Word 里右键点照片，选“另存为图片”，再在“照片”里上传。`,
  badPictures: (count) =>
    `有 ${count} 张照片不能用（不是 JPG、PNG 或 WebP）。请另存为 JPG，再在“照片”里上传。`,
  videos: (count) =>
    `有 ${count} 个视频、音频或小程序没有带过来。请用“加照片、引语、表格”里的“视频”，把网址贴进去。`,
  mergedCells: (count) => `有 ${count} 个合并的格子拆开了，每一格都写上了同样的字。请看看表格。`,
  cellPictures: (count) => `表格里的 ${count} 张照片移到了表格后面。`,
  cellParagraphs: (count) => `表格里有 ${count} 格原来分几段，合成了一段。`,
  listNumbers: (count) => `有 ${count} 条编号（一、（一）、A. 这样的）照原样写成了文字。`,
  links: (count) => `有 ${count} 个链接指向文件里或电脑上，只留下了文字。`,
  formulas: (count) => `有 ${count} 处公式或图形没有带过来。`,
  notes: () => '上标、下标变成了普通的字。',
  underlines: () => '下划线没有带过来，网站上只有链接才有下划线。',
  looks: () => '字体、颜色、字号、居中没有带过来，都按网站的样子显示。',
} as const satisfies Record<string, (count: number) => string>;

export type Loss = keyof typeof losses;
