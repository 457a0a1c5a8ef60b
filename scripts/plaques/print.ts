import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { serveFolder } from '../serve.ts';
import type { BuiltPlaque } from './built-plaques.ts';

/** Prints the plaques of the built site in `folder` as one PDF, a page each; `onDone` is told how many are laid out. */
export async function printPlaques(
  plaques: BuiltPlaque[],
  { folder, base, onDone }: { folder: string; base: string; onDone: (count: number) => void },
): Promise<Buffer> {
  const browser = await started();
  const site = await serveFolder(folder, { port: 0, base });
  try {
    // The site's policy lets nobody put HTML together in its pages; here it is the site's own.
    const page = await browser.newPage({ locale: 'zh-CN', bypassCSP: true });
    await page.goto(`${site.url}${plaques[0]!.path}`);
    const sheet = page.locator('.plaque-page');
    await sheet.evaluate((element) => element.replaceChildren());
    for (let from = 0; from < plaques.length; from += atOnce) {
      const some = plaques.slice(from, from + atOnce);
      await sheet.evaluate(
        (element, html) => element.insertAdjacentHTML('beforeend', html),
        some.map(({ html }) => html).join(''),
      );
      onDone(from + some.length);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pagesOf(pdf);
    if (pages !== plaques.length) {
      throw new Error(
        `${plaques.length} 块牌子印成了 ${pages} 页，有的太长或者没有印出来。请把名称、开放时间和补充说明改短，重新生成网站再印。`,
      );
    }
    return pdf;
  } finally {
    await site.close();
    await browser.close();
  }
}

/** The pages of a PDF as Chromium writes it: its page objects are not packed. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const atOnce = 20;

async function started(): Promise<Browser> {
  return launchChromium().catch((error: Error) => {
    const [reason] = error.message.split('\n');
    throw new Error(
      `浏览器没有启动，印不了牌子。请装 Chrome 或 Edge，或者用环境变量 CHROMIUM_PATH 写上它的位置，再来一次。（${reason}）`,
    );
  });
}
