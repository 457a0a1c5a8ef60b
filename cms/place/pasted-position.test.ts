import { expect, it } from 'vitest';
import { pastedPosition, positionFault } from './pasted-position.ts';

/** Made-up points near the sights of Beijing; every link is in the form that its map gives out. */
const near = { lat: 39.908823, lng: 116.39747 };

it.each([
  ['高德 marker', 'https://uri.amap.com/marker?position=116.39747,39.908823&name=park&src=x', near, 'gcj02'],
  [
    '高德 marker in GPS',
    'https://uri.amap.com/marker?position=116.39747,39.908823&coordinate=wgs84',
    near,
    'wgs84',
  ],
  [
    '高德 route',
    'https://uri.amap.com/navigation?from=116.1,39.1,a&to=116.39747,39.908823,终点&mode=walk',
    near,
    'gcj02',
  ],
  [
    '高德 page of a place',
    'https://ditu.amap.com/?p=B000A60DA1,39.908823,116.39747,%E6%9F%90%E5%A4%84,%E6%9F%90%E8%B7%AF',
    near,
    'gcj02',
  ],
  ['高德 shared from the app', 'https://wb.amap.com/?q=39.908823,116.39747,某处&name=x', near, 'gcj02'],
  ['高德 shared place', 'https://wb.amap.com/?p=B000A60DA1,39.908823,116.39747,某处,某路', near, 'gcj02'],
  [
    '高德 way',
    'https://www.amap.com/dir?from%5Bname%5D=x&to%5Blnglat%5D=116.39747,39.908823&to%5Bname%5D=y',
    near,
    'gcj02',
  ],
  ['高德 mobile', 'https://m.amap.com/navi/?dest=116.39747,39.908823&destName=某处', near, 'gcj02'],
  ['高德 point', 'https://www.amap.com/regeo?lng=116.39747&lat=39.908823', near, 'gcj02'],
  [
    '百度 marker',
    'https://api.map.baidu.com/marker?location=39.908823,116.39747&title=x&output=html',
    near,
    'bd09',
  ],
  [
    '百度 marker in 高德 numbers',
    'http://api.map.baidu.com/marker?location=39.908823,116.39747&coord_type=gcj02',
    near,
    'gcj02',
  ],
  ['百度 mobile', 'https://map.baidu.com/mobile/webapp/?latlng=39.908823,116.39747&title=x', near, 'bd09'],
  [
    '百度 page of a place, in metres',
    'https://map.baidu.com/poi/%E6%9F%90%E5%A4%84/@12958160.97,4825923.77,19z?uid=x',
    { lat: 39.915, lng: 116.404 },
    'bd09',
  ],
  [
    '腾讯 marker',
    'https://apis.map.qq.com/uri/v1/marker?marker=coord:39.908823,116.39747;title:某处;addr:某路&referer=x',
    near,
    'gcj02',
  ],
  [
    '腾讯 marker, encoded',
    'https://apis.map.qq.com/tools/poimarker?type=0&marker=coord%3A39.908823%2C116.39747%3Btitle%3A%E6%9F%90',
    near,
    'gcj02',
  ],
  [
    '腾讯 route',
    'https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=某处&tocoord=39.908823,116.39747',
    near,
    'gcj02',
  ],
  ['腾讯 geocoder', 'https://apis.map.qq.com/uri/v1/geocoder?coord=39.908823,116.39747', near, 'gcj02'],
  ['腾讯 page', 'https://map.qq.com/?type=marker&pointx=116.39747&pointy=39.908823&name=x', near, 'gcj02'],
  ['a telephone', 'geo:39.908823,116.39747?q=39.908823,116.39747(某处)', near, 'wgs84'],
  [
    'words around a link',
    '我在这里：某处 https://uri.amap.com/marker?position=116.39747,39.908823 快来',
    near,
    'gcj02',
  ],
])('reads %s', (_, link, position, system) => {
  const found = pastedPosition(link);
  expect(found).toMatchObject({ system });
  if ('fault' in found) throw new Error(found.fault);
  // 百度's own example of its metres is known to a thousandth of a degree.
  expect(found.position.lat).toBeCloseTo(position.lat, link.includes('/@') ? 3 : 6);
  expect(found.position.lng).toBeCloseTo(position.lng, link.includes('/@') ? 3 : 6);
});

it.each([
  '39.908823, 116.39747',
  '116.39747,39.908823',
  '116.39747 39.908823',
  '北纬39.908823，东经116.39747',
  '３９．９０８８２３，１１６．３９７４７',
  '39.908823°N 116.39747°E',
])('reads the numbers %s in either order, and asks for their system', (pair) => {
  expect(pastedPosition(pair)).toEqual({ position: near });
});

it.each([
  ['', '还没有贴东西。'],
  ['临顿路 58 号', '看不出坐标。请贴高德、百度或腾讯地图的链接，或者一对数字，例如 31.3182, 120.6219。'],
  [
    'https://surl.amap.com/abc123',
    '这是高德的短链接，里面没有坐标。请在浏览器里打开它，等地图出来，再把地址栏里的长网址贴过来。',
  ],
  [
    '【百度地图】https://j.map.baidu.com/7e/abc',
    '这是百度的短链接，里面没有坐标。请在浏览器里打开它，等地图出来，再把地址栏里的长网址贴过来。',
  ],
  [
    'https://www.amap.com/place/B000A60DA1',
    '这个高德链接里没有坐标。请在高德地图的网页上点那个地方，把地址栏里带一串数字的网址贴过来。',
  ],
  [
    'https://map.baidu.com/search/x',
    '这个百度链接里没有坐标。请在百度地图的网页上点那个地方，把地址栏里带“@”和一串数字的网址贴过来。',
  ],
  [
    'https://maps.example.com/?q=39.9,116.4',
    '认不出这个网址是哪个地图的。请贴高德、百度或腾讯地图的链接，或者一对数字。',
  ],
  [`39°54'32"N 116°23'51"E`, '请用小数的度数，例如 31.3182, 120.6219；“度分秒”的写法这里不认。'],
  ['31.3, 31.4', '31.3 和 31.4 都像纬度，少了经度（中国大陆的经度在 73 到 136 之间）。'],
  ['120.6, 120.7', '120.6 和 120.7 都像经度，少了纬度（中国大陆的纬度在 3 到 54 之间）。'],
  ['51.5, -0.12', '51.5 和 -0.12 不在中国大陆。请看看有没有少抄、多抄数字。'],
  [
    'https://uri.amap.com/marker?position=12.62,31.31',
    '12.62 和 31.31 都像纬度，少了经度（中国大陆的经度在 73 到 136 之间）。',
  ],
])('refuses %s with a sentence', (pasted, fault) => {
  expect(pastedPosition(pasted)).toEqual({ fault });
});

it('says of a stored position what cannot be right', () => {
  expect(positionFault({ lat: 31.3, lng: 120.6 })).toBeUndefined();
  expect(positionFault({ lat: 120.6, lng: 31.3 })).toBe('经度和纬度写反了。请重新贴一次，或者点“对调”。');
  expect(positionFault({ lat: 31.3 })).toBe('坐标只有一半。请重新贴一次。');
  expect(positionFault({ lat: 31.3, lng: 12.6 })).toBe(
    '北纬 31.3、东经 12.6 不在中国大陆。请看看有没有少抄、多抄数字。',
  );
});
