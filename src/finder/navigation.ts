import { convert, type CoordinateSystem, type Position } from './position.ts';

/**
 * The links that open a place in the map applications, each in the coordinate system that the application means. On a
 * telephone 高德, 腾讯 and Apple begin a walk where the visitor is; 百度 would need her position in the link, so it shows the place.
 * 高德: https://lbs.amap.com/api/uri-api/guide/travel/route (GCJ-02, longitude first; inside WeChat it stays in the browser)
 * 百度: https://lbsyun.baidu.com/index.php?title=uri/api/web (marker; latitude first)
 * 腾讯: https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute (GCJ-02, latitude first)
 * Apple: https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
 * (its maps of China are drawn in GCJ-02; no name beside coordinates)
 * geo: RFC 5870, WGS-84, with the query by which Android names the pin
 * (https://developer.android.com/guide/components/intents-common#Maps)
 */
export function navigationLinks({ name, position, system }: Destination): NavigationLink[] {
  return apps.map(({ app, label, needs, href }) => ({
    app,
    label,
    href: href(rounded(convert(position, system, needs)), name),
  }));
}

/** Names in these links stand between separators, which they must not contain; Chinese ones look the same to a reader. */
const separators: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '|': '｜',
  '(': '（',
  ')': '）',
};

function plain(name: string): string {
  return encodeURIComponent(name.replace(/[,;:|()]/g, (sign) => separators[sign]!));
}

/** Six decimals are a tenth of a metre; no application reads more. */
function rounded({ lat, lng }: Position): Position {
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) };
}

const apps = [
  {
    app: 'amap',
    label: '高德地图',
    needs: 'gcj02',
    href: ({ lat, lng }, name) =>
      `https://uri.amap.com/navigation?to=${lng},${lat},${plain(name)}&mode=walk&coordinate=gaode&src=weijia&callnative=1`,
  },
  {
    app: 'baidu',
    label: '百度地图',
    needs: 'bd09',
    href: ({ lat, lng }, name) =>
      `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${plain(name)}&content=${plain(name)}&output=html&coord_type=bd09ll&src=webapp.weijia.finder`,
  },
  {
    app: 'tencent',
    label: '腾讯地图',
    needs: 'gcj02',
    href: ({ lat, lng }, name) =>
      `https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=${plain(name)}&tocoord=${lat},${lng}&coord_type=2&referer=weijia`,
  },
  {
    app: 'apple',
    label: 'Apple 地图',
    needs: 'gcj02',
    href: ({ lat, lng }) => `https://maps.apple.com/?daddr=${lat},${lng}&dirflg=w`,
  },
  {
    app: 'geo',
    label: '手机里的地图',
    needs: 'wgs84',
    href: ({ lat, lng }, name) => `geo:${lat},${lng}?q=${lat},${lng}(${plain(name)})`,
  },
] as const satisfies App[];

interface App {
  app: string;
  label: string;
  /** The coordinate system in which the application reads the numbers. */
  needs: CoordinateSystem;
  href: (position: Position, name: string) => string;
}

export interface Destination {
  name: string;
  position: Position;
  /** The system in which the position was read. */
  system: CoordinateSystem;
}

export interface NavigationLink {
  app: (typeof apps)[number]['app'];
  label: string;
  href: string;
}
