import gcoord from 'gcoord';
import type { CoordinateSystem, Position } from '../../src/finder/position.ts';

/**
 * A position from what an editor pasted: a link of a map (with the words around it) or two numbers in either order, in
 * degrees to six decimals; with the system that the link's map draws in, none for bare numbers. What cannot be read or
 * lies outside the mainland's rectangle (73–136° E, 3–54° N, content-types/place.ts) is a sentence.
 */
export function pastedPosition(pasted: string): Pasted {
  const text = pasted.normalize('NFKC').trim();
  if (!text) return { fault: '还没有贴东西。' };
  const [address] = /(https?:\/\/|geo:)[^\s"'<>“”，。]+/i.exec(text) ?? [];
  return address ? fromLink(address) : fromNumbers(text);
}

/** The sentence for a stored position that cannot be right; nothing for one that can. */
export function positionFault({ lat, lng }: Partial<Position>): string | undefined {
  if (lat === undefined || lng === undefined) return '坐标只有一半。请重新贴一次。';
  if (isNorth(lat) && isEast(lng)) return undefined;
  if (isNorth(lng) && isEast(lat)) return '经度和纬度写反了。请重新贴一次，或者点“对调”。';
  return `北纬 ${lat}、东经 ${lng} 不在中国大陆。请看看有没有少抄、多抄数字。`;
}

function fromLink(address: string): Pasted {
  if (!URL.canParse(address)) return { fault: unreadable };
  const url = new URL(address);
  const short = shortHosts.find(({ hosts }) => hosts.test(url.hostname));
  if (short) return { fault: short.says };
  const map = maps.find(({ hosts }) => hosts.test(url.hostname) || hosts.test(url.protocol));
  if (!map) return { fault: '认不出这个网址是哪个地图的。请贴高德、百度或腾讯地图的链接，或者一对数字。' };
  const found = map.read(url);
  if (!found) return { fault: `这个${map.name}链接里没有坐标。${map.instead}` };
  return checked(found, namedSystem(url) ?? map.system);
}

/** 31.3, 120.6; 120.6 31.3; 北纬 31.3 东经 120.6; 31.3°N,120.6°E: which is which follows from the mainland's extent. */
function fromNumbers(text: string): Pasted {
  if (/\d\s*[′'’分]/.test(text))
    return { fault: '请用小数的度数，例如 31.3182, 120.6219；“度分秒”的写法这里不认。' };
  const numbers = text.match(/-?\d+(\.\d+)?/g) ?? [];
  if (numbers.length !== 2) return { fault: unreadable };
  return checked(numbers.map(Number) as Pair);
}

function checked([one, other]: Pair, system?: CoordinateSystem): Pasted {
  const [lat, lng] = isNorth(one) && isEast(other) ? [one, other] : [other, one];
  const position = { lat: rounded(lat), lng: rounded(lng) };
  if (!isNorth(lat) || !isEast(lng)) return { fault: outside([one, other]) };
  return { position, ...(system ? { system } : {}) };
}

function outside([one, other]: Pair): string {
  if (isNorth(one) && isNorth(other))
    return `${one} 和 ${other} 都像纬度，少了经度（中国大陆的经度在 73 到 136 之间）。`;
  if (isEast(one) && isEast(other))
    return `${one} 和 ${other} 都像经度，少了纬度（中国大陆的纬度在 3 到 54 之间）。`;
  return `${one} 和 ${other} 不在中国大陆。请看看有没有少抄、多抄数字。`;
}

const unreadable = '看不出坐标。请贴高德、百度或腾讯地图的链接，或者一对数字，例如 31.3182, 120.6219。';

function isNorth(degrees: number): boolean {
  return degrees >= 3 && degrees <= 54;
}

function isEast(degrees: number): boolean {
  return degrees >= 73 && degrees <= 136;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}

/** Two numbers with a comma at the beginning of a parameter's value, whatever is written before them: `coord:31.3,120.6;…`. */
function pairIn(value: string | null): Pair | undefined {
  const found = /(?:^|[:,])(-?\d+\.\d+),(-?\d+\.\d+)(?:[,;|]|$)/.exec(value ?? '');
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

function firstPair(url: URL, ...names: string[]): Pair | undefined {
  return names.map((name) => pairIn(url.searchParams.get(name))).find((pair) => pair !== undefined);
}

function twoParts(url: URL, [one, other]: [string, string]): Pair | undefined {
  const pair = [one, other].map((name) => url.searchParams.get(name));
  return pair.every((part) => /^-?\d+(\.\d+)?$/.test(part ?? '')) ? (pair.map(Number) as Pair) : undefined;
}

/** 百度's web page names the middle of the map in metres of its own projection: …/@13427000.5,3663000.2,19z. */
function metres(url: URL): Pair | undefined {
  const found = /@(\d{7,8}(?:\.\d+)?),(\d{6,7}(?:\.\d+)?)/.exec(decodeURIComponent(url.pathname));
  if (!found) return undefined;
  const [lng = 0, lat = 0] = gcoord.transform(
    [Number(found[1]), Number(found[2])],
    gcoord.BD09MC,
    gcoord.BD09,
  );
  return [lat, lng];
}

/** Links that say themselves in which system their numbers are: 百度's coord_type, 高德's coordinate. */
function namedSystem({ hostname, searchParams }: URL): CoordinateSystem | undefined {
  if (/amap\.com$/.test(hostname)) return searchParams.get('coordinate') === 'wgs84' ? 'wgs84' : undefined;
  if (!/baidu\.com$/.test(hostname)) return undefined;
  return ({ gcj02: 'gcj02', wgs84: 'wgs84' } as const)[searchParams.get('coord_type') ?? ''];
}

/** Short links lead to the place only through the network, which a page of another site is not allowed to ask. */
const shortHosts = [
  {
    hosts: /^(surl|s)\.amap\.com$/,
    says: '这是高德的短链接，里面没有坐标。请在浏览器里打开它，等地图出来，再把地址栏里的长网址贴过来。',
  },
  {
    hosts: /^j\.map\.baidu\.com$/,
    says: '这是百度的短链接，里面没有坐标。请在浏览器里打开它，等地图出来，再把地址栏里的长网址贴过来。',
  },
  {
    hosts: /^(url\.cn|surl\.qq\.com|surl\.map\.qq\.com|t\.cn|dwz\.cn)$/,
    says: '这是短链接，里面没有坐标。请在浏览器里打开它，等地图出来，再把地址栏里的长网址贴过来。',
  },
];

/**
 * The share forms and long forms of the maps.
 * 高德: https://lbs.amap.com/api/uri-api/guide/mobile-web/point and …/travel/route (longitude first), ditu.amap.com/?p= and
 * wb.amap.com/?p= (id, latitude, longitude, name), wb.amap.com/?q= (latitude, longitude, name).
 * 百度: https://lbsyun.baidu.com/index.php?title=uri/api/web (latitude first), map.baidu.com/…/@ (metres).
 * 腾讯: https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker and …/uriWebRoute, WeChat's tools/poimarker (latitude first),
 * map.qq.com/?pointx=&pointy=.
 * geo: RFC 5870.
 */
const maps: MapLinks[] = [
  {
    name: '高德',
    hosts: /(^|\.)(amap|gaode)\.com$/,
    system: 'gcj02',
    instead: '请在高德地图的网页上点那个地方，把地址栏里带一串数字的网址贴过来。',
    read: (url) =>
      firstPair(url, 'position', 'to', 'dest', 'p', 'q', 'center', 'to[lnglat]', 'lnglat') ??
      twoParts(url, ['lat', 'lng']) ??
      twoParts(url, ['lat', 'lon']),
  },
  {
    name: '百度',
    hosts: /(^|\.)map\.baidu\.com$/,
    system: 'bd09',
    instead: '请在百度地图的网页上点那个地方，把地址栏里带“@”和一串数字的网址贴过来。',
    read: (url) =>
      firstPair(url, 'location', 'latlng', 'center', 'destination') ??
      twoParts(url, ['lat', 'lng']) ??
      metres(url),
  },
  {
    name: '腾讯',
    hosts: /(^|\.)(map|apis\.map|mapapi)\.qq\.com$/,
    system: 'gcj02',
    instead: '请在腾讯地图里点那个地方，分享，选“复制链接”，再把长网址贴过来。',
    read: (url) =>
      firstPair(url, 'marker', 'coord', 'tocoord', 'center', 'markers') ??
      twoParts(url, ['pointy', 'pointx']),
  },
  {
    name: '手机定位',
    hosts: /^geo:$/,
    system: 'wgs84',
    instead: '请贴一对数字。',
    read: (url) => pairIn(url.pathname.split(/[;?]/)[0]!),
  },
];

interface MapLinks {
  name: string;
  /** Of the host, or of the scheme. */
  hosts: RegExp;
  system: CoordinateSystem;
  /** What to do when the link has no numbers. */
  instead: string;
  read(url: URL): Pair | undefined;
}

type Pair = [number, number];

export type Pasted = { position: Position; system?: CoordinateSystem } | { fault: string };
