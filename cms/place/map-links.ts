import { convert, type CoordinateSystem, type Position } from '../../src/finder/position.ts';

/**
 * Links that put a pin on the maps, to look whether a position is right; no application is asked for.
 * 高德: https://lbs.amap.com/api/uri-api/guide/mobile-web/point; 百度: https://lbsyun.baidu.com/index.php?title=uri/api/web;
 * 腾讯: https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker
 */
export function mapLinks(position: Position, system: CoordinateSystem): { label: string; href: string }[] {
  const [gcj02, bd09] = (['gcj02', 'bd09'] as const).map((to) => {
    const { lat, lng } = convert(position, system, to);
    return { lat: lat.toFixed(6), lng: lng.toFixed(6) };
  }) as [Written, Written];
  const name = encodeURIComponent('这里');
  return [
    {
      label: '高德地图',
      href: `https://uri.amap.com/marker?position=${gcj02.lng},${gcj02.lat}&name=${name}&callnative=0`,
    },
    {
      label: '百度地图',
      href: `https://api.map.baidu.com/marker?location=${bd09.lat},${bd09.lng}&title=${name}&content=${name}&output=html&coord_type=bd09ll&src=weijia`,
    },
    {
      label: '腾讯地图',
      href: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${gcj02.lat},${gcj02.lng};title:${name}&referer=weijia`,
    },
  ];
}

interface Written {
  lat: string;
  lng: string;
}
