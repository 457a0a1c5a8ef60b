import { useEffect, useRef, useState } from 'react';
import type { TypeId } from '../../src/content-types/index.ts';
import { wechatHtml, wechatText } from '../../src/outputs/wechat.ts';
import { DeskDialog } from '../DeskDialog.tsx';
import { pageAddress, remembered } from '../desk-settings.ts';
import { idOf, type OpenEntry } from '../preview/open-entry.ts';
import { pageOf } from '../preview/page.ts';
import { jpegAddress } from './pictures.ts';
import './wechat.css';

/** The open entry as it goes into 公众号: made, shown, copied; and what to do then. */
export default function WechatDialog({ entry, getAsset, type, onClose }: WechatProps) {
  const { html, title, unread } = useArticle({ entry, getAsset, type });
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const box = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const isCopied = await copyHtml(html!);
    if (!isCopied) getSelection()?.selectAllChildren(box.current!);
    setCopied(isCopied ? 'yes' : 'refused');
  };
  return (
    <DeskDialog title="公众号排版" onClose={onClose}>
      <ol>
        <li>点“复制排好的文章”。</li>
        <li>在公众平台（mp.weixin.qq.com）新建一篇文章，点正文，按 Ctrl+V 粘贴。</li>
        <li>
          标题另外填：<b>{title}</b>
        </li>
        <li>看一遍照片。哪张是空白的，就把原来的照片从电脑里拖到那里；封面在公众平台里另外选。</li>
        <li>别的网站的链接，公众号会去掉，网址已经写在文字后面。</li>
      </ol>
      <p className="actions">
        <button type="button" className="first" disabled={html === undefined} onClick={copy}>
          复制排好的文章
        </button>
      </p>
      <p role="status" className={copied === 'refused' ? 'warning' : ''}>
        {html === undefined ? '正在准备照片……' : copied ? said[copied] : ''}
        {unread > 0 ? `有 ${unread} 张照片没有读到，要在公众平台里另外放。` : ''}
      </p>
      {html === undefined ? null : (
        <div
          ref={box}
          className="wechat-article"
          role="region"
          aria-label="排好的文章"
          tabIndex={0}
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </DeskDialog>
  );
}

const said = {
  yes: '已经复制，去公众平台粘贴吧。',
  refused: '浏览器不让直接复制。下面的文章已经选中，请按 Ctrl+C（苹果电脑按 Command+C）复制。',
} as const;

/** The article, once its photos are read; made anew when one of them has come from the repository. */
function useArticle({ entry, getAsset, type }: Omit<WechatProps, 'onClose'>) {
  const { site, choices = {} } = remembered();
  const draft = entry.get('data').toJS();
  const id = idOf(entry.get('slug'));
  const drawn = { type, id, draft, choices, site: site! };
  const names = ((draft['photos'] ?? []) as { src?: string }[]).flatMap(({ src }) => src || []);
  const addresses = names.map((src) => String(getAsset(src)));
  const [read, setRead] = useState<Map<string, string | undefined>>();
  useEffect(() => {
    let isCurrent = true;
    Promise.all(addresses.map(jpegAddress)).then((made) => {
      if (isCurrent) setRead(new Map(names.map((src, index) => [src, made[index]])));
    });
    return () => void (isCurrent = false);
    // One text for the list, which is a new one at each drawing.
  }, [addresses.join()]);
  const title = String(draft['title'] ?? '');
  if (!read) return { html: undefined, title, unread: 0 };
  const {
    entry: made,
    facts,
    cover,
    text,
    rest,
  } = pageOf({ ...drawn, address: (src) => read.get(src) ?? '' });
  const { summary, source } = made.data;
  const html = wechatHtml({
    summary,
    facts,
    cover: withoutEmpty(cover),
    body: withoutEmpty(text),
    rest: withoutEmpty(rest),
    source: source && [source.publisher, `《${source.title}》`].filter(Boolean).join(''),
    siteName: site!.name,
    url: id ? pageAddress(type, id) : pageAddress(type, '').replace(/\/+$/, '/'),
  });
  return { html, title, unread: [...read.values()].filter((address) => !address).length };
}

function withoutEmpty(html: string): string {
  return html.replace(/<img src=""[^>]*>/g, '');
}

async function copyHtml(html: string): Promise<boolean> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...blob('text/html', html), ...blob('text/plain', wechatText(html)) }),
    ]);
    return true;
  } catch {
    return false;
  }
}

interface WechatProps extends Pick<OpenEntry, 'entry' | 'getAsset'> {
  type: TypeId;
  onClose(): void;
}
