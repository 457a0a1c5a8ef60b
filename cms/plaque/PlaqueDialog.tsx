import { useRef, useState } from 'react';
import { plaqueHtml } from '../../src/components/plaque/plaque.ts';
import plaqueCss from '../../src/components/plaque/plaque.css?inline';
import { contentTypes, schemas, type Entry } from '../../src/content-types/index.ts';
import type { PlaceType } from '../../src/outputs/map-feature.ts';
import { plaqueOf, plaqueSizes, type PlaqueSize } from '../../src/outputs/plaque.ts';
import { qrCode } from '../../src/outputs/qr-code.ts';
import resetCss from '../../src/styles/reset.css?inline';
import tokensCss from '../../src/styles/tokens.css?inline';
import { DeskDialog } from '../DeskDialog.tsx';
import { pageAddress, remembered } from '../desk-settings.ts';
import { filled } from '../preview/filled.ts';
import { idOf, type OpenEntry } from '../preview/open-entry.ts';
import './plaque-dialog.css';

/** The plaque of the open place as the form says it at this moment, to be printed; the same drawing as on the site. */
export default function PlaqueDialog({ entry, type, onClose }: PlaqueProps) {
  const [size, setSize] = useState<PlaqueSize>('a5');
  const frame = useRef<HTMLIFrameElement>(null);
  const id = idOf(entry.get('slug'));
  if (!id)
    return (
      <DeskDialog title="打印牌子" onClose={onClose}>
        <p className="warning">牌子上的二维码要有网址。请先点“保存”，有了网址再来打印。</p>
      </DeskDialog>
    );
  const { name, width, height } = plaqueSizes[size];
  const url = pageAddress(type, id);
  return (
    <DeskDialog title="打印牌子" onClose={onClose}>
      <div className="plaque-dialog">
        <div>
          <p>
            牌子照表单里现在写的印，没有写的不印。纸张选 {name}（{width}×{height} 毫米），缩放选
            100%，边距选“无”。没有这种纸，就印在 A4 上，沿外框裁下来。
          </p>
          <p>
            二维码打开的是 <code>{url}</code>。还没有发布的，要发布以后才打得开，请先发布再挂出去。
          </p>
          {/^https?:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url) ? (
            <p className="warning">
              这是这台电脑自己的网址，别人的手机打不开。请在正式的网站上打开编辑台再印。
            </p>
          ) : null}
          <p className="actions">
            {(Object.keys(plaqueSizes) as PlaqueSize[]).map((key) => (
              <button key={key} type="button" aria-pressed={key === size} onClick={() => setSize(key)}>
                {plaqueSizes[key].name}
              </button>
            ))}
            <button type="button" className="first" onClick={() => frame.current?.contentWindow?.print()}>
              打印这块牌子
            </button>
          </p>
        </div>
        <iframe
          ref={frame}
          className="plaque-sheet"
          title="牌子"
          srcDoc={sheetOf({ entry, type, id, url, size })}
        />
      </div>
    </DeskDialog>
  );
}

function sheetOf({ entry, type, id, url, size }: Sheet): string {
  const site = remembered().site!;
  const data = filled(schemas[type], entry.get('data').toJS()) as Entry<PlaceType>['data'];
  const plaque = plaqueOf({ type, id, data } as Entry<PlaceType>, site);
  const html = plaqueHtml({
    plaque,
    size,
    key: `${type}/${id}`,
    code: qrCode(url, `二维码：${contentTypes[type].name}的网页`),
    organizer: site.organizer,
    siteName: site.name,
  });
  const style = [tokensCss, resetCss, plaqueCss].join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${html}</body></html>`;
}

interface Sheet extends Pick<OpenEntry, 'entry'> {
  type: PlaceType;
  id: string;
  url: string;
  size: PlaqueSize;
}

interface PlaqueProps extends Pick<OpenEntry, 'entry'> {
  type: PlaceType;
  onClose(): void;
}
