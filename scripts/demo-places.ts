import { amenityLabels } from '../src/content-types/amenity-labels.ts';
import type { nursingRooms } from '../src/content-types/nursing-room.ts';
import type { z } from 'astro/zod';
import { randomFrom, type Random } from './bench-search/random.ts';

/**
 * Invented nursing rooms for demonstrations and tests, the same ones for the same seed. Every name begins with 示例, the
 * source says that a program made them, and no address or telephone number is anybody's: no area code is 000. Of `full`
 * ones everything is known.
 */
export function demoPlaces(
  count: number,
  seed = 'demo',
  areas: readonly Area[] = exampleAreas,
  { full = false } = {},
): DemoPlace[] {
  const random = randomFrom(`${seed} places`);
  return Array.from({ length: count }, (_, index) => {
    const venue = venues[index % venues.length]!;
    const [word, wordId] = words[Math.floor(index / venues.length) % words.length]!;
    const round = Math.floor(index / (words.length * venues.length));
    const number = round > 0 ? ` ${round + 1} 号` : '';
    return {
      id: `shili-${wordId}-${venue.id}${round > 0 ? `-${round + 1}` : ''}`,
      data: room({
        name: `示例${word}${venue.name}${number}`,
        venue,
        area: random.oneOf(areas),
        random,
        seed,
        full,
      }),
    };
  });
}

/** Where the invented rooms lie if nobody says otherwise: one street. */
const exampleAreas: Area[] = [{ region: 'shuangta-jiedao', centre: [31.31, 120.63] }];

function room({ name, venue, area, random, seed, full }: RoomOf): RoomData {
  const chance = (of: number) => random.below(100) < of || full;
  const hours = chance(80) ? random.oneOf(venue.hours) : undefined;
  return {
    title: `${name}母婴室`,
    summary: '示例：程序生成的，用来演示，不是真的地方。',
    region: area.region,
    kind: random.oneOf(['room', 'room', 'booth', 'care', 'unknown'] as const),
    place: {
      venue: name,
      ...(chance(70) ? { address: `示例路 ${1 + random.below(999)} 号` } : {}),
      ...(chance(85) ? { floor: random.oneOf(venue.floors) } : {}),
      ...(chance(75) ? { directions: directions(random) } : {}),
      ...(chance(88) ? { coordinates: coordinates(area, random) } : {}),
    },
    ...(hours ? { openingHours: hours } : {}),
    access: access(random),
    ...(chance(60) ? { phone: `000-0000${String(random.below(10_000)).padStart(4, '0')}` } : {}),
    amenities: Object.fromEntries(
      Object.keys(amenityLabels).map((key) => [key, random.oneOf(['yes', 'yes', 'no', 'unknown'] as const)]),
    ),
    ...(chance(50) ? { area: 4 + random.below(16) } : {}),
    operator: `${name}（示例）`,
    ...(chance(80) ? { checkedOn: dayBefore(random.below(900)) } : {}),
    source: { title: `演示数据，程序生成（种子：${seed}）` },
    publishedAt: `${lastDay} 09:00`,
  };
}

function access(random: Random): NonNullable<RoomData['access']> {
  const how = random.oneOf(['open', 'open', 'register', 'key', 'call', 'unknown'] as const);
  const said = sayings[how];
  return {
    how,
    ...(said.length > 0 ? { words: random.oneOf(said) } : {}),
    fathers: random.oneOf(['yes', 'no', 'unknown'] as const),
  };
}

/** Within some three kilometres of the middle; every twelfth read off so roughly that no map can show it. */
function coordinates({ centre: [lat, lng] }: Area, random: Random) {
  const digits = random.below(12) === 0 ? 2 : 6;
  const near = (degrees: number) =>
    Number((degrees + (random.below(60_001) - 30_000) / 1_000_000).toFixed(digits));
  return { lat: near(lat), lng: near(lng), system: random.oneOf(['wgs84', 'gcj02', 'bd09'] as const) };
}

function directions(random: Random): string {
  return [gates, ways, turns, beside].map((parts) => random.oneOf(parts)).join('，');
}

function dayBefore(days: number): string {
  return new Date(Date.parse(lastDay) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Fixed, so that the same seed makes the same files on any day. */
const lastDay = '2026-11-01';

const gates = ['从正门进', '从东门进', '从南广场进', '从地下车库上来', '从 2 号口进'];
const ways = ['坐中庭的电梯', '走右手边的扶梯', '沿走廊走到头', '过了服务台', '坐西侧的无障碍电梯'];
const turns = ['出来左转', '出来右转', '直走三十步', '绕过书架', '第二个路口左转', '跟着粉色的脚印走'];
const beside = ['在洗手间旁边', '在饮水处对面', '门上画着奶瓶', '在失物招领处隔壁', '门牌写着母婴室'];

const sayings: Record<Access, string[]> = {
  open: [],
  register: ['在门口的本子上写一下', '扫门上的码登记'],
  key: ['钥匙在一楼服务台', '钥匙在保安室', '钥匙在二楼问询处'],
  call: ['打门上的电话，三分钟内有人来开'],
  unknown: [],
};

const mall = [
  '10:00-22:00',
  '10:00-21:30',
  'Mo-Fr 10:00-21:30; Sa,Su,PH 10:00-22:00',
  'Su-Th 10:00-22:00; Fr,Sa 10:00-26:00',
];
const office = [
  'Mo-Fr 09:00-17:00; PH off',
  'Mo-Fr 09:00-11:30,13:30-17:00; PH off',
  'Mo-Fr 09:00-17:00; Sa 09:00-12:00; PH off',
];
const lowFloors = ['1 楼', '2 楼', '3 楼'];
const manyFloors = [...lowFloors, '4 楼', '5 楼', '负一层'];

const venues: Venue[] = [
  { name: '广场', id: 'guangchang', hours: mall, floors: manyFloors },
  { name: '百货', id: 'baihuo', hours: mall, floors: manyFloors },
  { name: '政务中心', id: 'zhengwu-zhongxin', hours: office, floors: lowFloors },
  {
    name: '社区服务站',
    id: 'shequ-fuwuzhan',
    hours: [...office, 'Mo-Fr 09:00-17:00 "先打电话"'],
    floors: ['1 楼'],
  },
  { name: '医院', id: 'yiyuan', hours: ['24/7', 'Mo-Sa 07:30-17:30'], floors: manyFloors },
  {
    name: '图书馆',
    id: 'tushuguan',
    hours: ['Tu-Su 09:00-20:30', 'Tu-Su 09:00-17:00; PH 09:00-16:00'],
    floors: lowFloors,
  },
  { name: '车站', id: 'chezhan', hours: ['24/7', '05:30-23:30', '05:00-25:00'], floors: ['1 楼', '2 楼'] },
  { name: '公园', id: 'gongyuan', hours: ['06:00-21:00', '08:00-17:00 "找管理处开门"'], floors: ['1 楼'] },
  {
    name: '博物馆',
    id: 'bowuguan',
    hours: ['Tu-Su 09:00-17:00', 'Tu-Su 09:00-17:00; PH 09:00-18:00'],
    floors: lowFloors,
  },
  { name: '银行', id: 'yinhang', hours: ['Mo-Fr 09:00-17:00', '"先打电话"'], floors: ['1 楼'] },
];

const words = [
  ...[
    ['青禾', 'qinghe'],
    ['云杉', 'yunshan'],
    ['白露', 'bailu'],
    ['南风', 'nanfeng'],
    ['小满', 'xiaoman'],
  ],
  ...[
    ['晴川', 'qingchuan'],
    ['听雨', 'tingyu'],
    ['春山', 'chunshan'],
    ['知夏', 'zhixia'],
    ['星河', 'xinghe'],
  ],
  ...[
    ['橘颂', 'jusong'],
    ['半亩', 'banmu'],
    ['鹿鸣', 'luming'],
    ['新雁', 'xinyan'],
    ['荷塘', 'hetang'],
  ],
  ...[
    ['望舒', 'wangshu'],
    ['松声', 'songsheng'],
    ['竹里', 'zhuli'],
    ['杏花', 'xinghua'],
    ['远帆', 'yuanfan'],
  ],
] as [string, string][];

/** A region of the content and a middle around which invented places lie. */
export interface Area {
  region: string;
  /** Degrees north, degrees east. */
  centre: [number, number];
}

export interface DemoPlace {
  id: string;
  /** The front matter as an editor would write it. */
  data: RoomData;
}

type RoomData = z.input<typeof nursingRooms.schema>;

type Access = Required<NonNullable<RoomData['access']>>['how'];

interface Venue {
  name: string;
  id: string;
  hours: string[];
  floors: string[];
}

interface RoomOf {
  name: string;
  venue: Venue;
  area: Area;
  random: Random;
  seed: string;
  full: boolean;
}
