/**
 * Links by which the map applications look for a place by its name or address, for places without coordinates:
 * 高德 https://lbs.amap.com/api/uri-api/guide/search/search, 百度 https://lbsyun.baidu.com/index.php?title=uri/api/web (geocoder),
 * 腾讯 https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebSearch, Apple Maps `q`, geo: with a query instead of a position.
 */
export function searchLinks(query: string): { app: string; label: string; href: string }[] {
  const asked = encodeURIComponent(query);
  return apps.map(({ app, label, href }) => ({ app, label, href: href + asked }));
}

const apps = [
  {
    app: 'amap',
    label: '高德地图',
    href: 'https://uri.amap.com/search?src=weijia&callnative=1&keyword=',
  },
  {
    app: 'baidu',
    label: '百度地图',
    href: 'https://api.map.baidu.com/geocoder?output=html&src=webapp.weijia.finder&address=',
  },
  {
    app: 'tencent',
    label: '腾讯地图',
    href: 'https://apis.map.qq.com/uri/v1/search?referer=weijia&keyword=',
  },
  { app: 'apple', label: 'Apple 地图', href: 'https://maps.apple.com/?q=' },
  { app: 'geo', label: '手机里的地图', href: 'geo:0,0?q=' },
] as const;
