import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { contentTypes, type TypeId } from '../../src/content-types/index.ts';
import { placeTypes, type PlaceType } from '../../src/outputs/map-feature.ts';
import type { OpenEntry } from './open-entry.ts';
import './preview-frame.css';

const PlaqueDialog = lazy(() => import('../plaque/PlaqueDialog.tsx'));
const WechatDialog = lazy(() => import('../wechat/WechatDialog.tsx'));

/** Decap's preview with a bar above it: how wide the page is shown, and what can be made of the entry. */
export function PreviewFrame({ children, ...open }: OpenEntry & { children: React.ReactNode }) {
  const [width, setWidth] = useState<Width>(() => (localStorage.getItem(remembered) as Width) ?? 'phone');
  const [dialog, setDialog] = useState<'wechat' | 'plaque'>();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fit = () => {
      const { clientWidth } = sheet.current!;
      sheet.current!.style.setProperty('--scale', String(Math.min(1, clientWidth / widths.desktop.pixels)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(sheet.current!);
    return () => observer.disconnect();
  }, []);
  const type = open.collection.get('name');
  const close = () => setDialog(undefined);
  return (
    <div className="preview-frame">
      <div className="preview-bar" role="toolbar" aria-label="预览">
        {(Object.keys(widths) as Width[]).map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={width === key}
            onClick={() => {
              setWidth(key);
              localStorage.setItem(remembered, key);
            }}
          >
            {widths[key].label}
          </button>
        ))}
        <span />
        {type in contentTypes ? (
          <button type="button" onClick={() => setDialog('wechat')}>
            公众号排版
          </button>
        ) : null}
        {placeTypes.includes(type as PlaceType) ? (
          <button type="button" onClick={() => setDialog('plaque')}>
            打印牌子
          </button>
        ) : null}
      </div>
      <div ref={sheet} className={`preview-sheet ${width}`}>
        {children}
      </div>
      <Suspense fallback={<p role="status">正在打开……</p>}>
        {dialog === 'wechat' ? <WechatDialog {...open} type={type as TypeId} onClose={close} /> : null}
        {dialog === 'plaque' ? <PlaqueDialog {...open} type={type as PlaceType} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

const widths = {
  phone: { label: '手机上的样子', pixels: 375 },
  desktop: { label: '电脑上的样子', pixels: 1280 },
} as const;

const remembered = 'weijia.preview-width';

type Width = keyof typeof widths;
