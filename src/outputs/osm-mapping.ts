import type { Entry } from '../content-types/index.ts';
import type { PlaceType } from './map-feature.ts';
import { osmLevel } from './osm-level.ts';
import { osmPhone } from './osm-phone.ts';

/**
 * Which columns of the open data become which OpenStreetMap tags, and which become none and why: read by `osmTags`, printed
 * in the data dictionary. What is not known becomes no tag, never `no`. Keys as the OpenStreetMap wiki describes them.
 */
export const osmMapping: { [Type in PlaceType]: OsmRow<Type>[] } = {
  'nursing-rooms': [
    {
      columns: ['kind'],
      keys: ['baby_feeding'],
      note: '母婴室、哺乳小间是 room；待核实的是 yes（能喂奶，是不是单独一间不知道）；婴儿护理区不写',
      read: ({ kind }) => ({ baby_feeding: feedingValues[kind] }),
    },
    {
      columns: ['access.fathers'],
      keys: ['baby_feeding:male'],
      note: 'yes 可以，no 不可以；待核实的不写',
      read: ({ access }) => ({ 'baby_feeding:male': known(access.fathers) }),
    },
    {
      columns: ['amenities.nappyTable'],
      keys: ['changing_table', 'changing_table:location'],
      note: '有护理台的，位置是 dedicated_room（单独的房间里）；婴儿护理区不写位置',
      read: ({ kind, amenities: { nappyTable } }) => ({
        changing_table: known(nappyTable),
        'changing_table:location': nappyTable === 'yes' && kind !== 'care' ? 'dedicated_room' : undefined,
      }),
    },
    {
      columns: ['amenities.stepFree'],
      keys: ['wheelchair'],
      note: '没有台阶、推车能进的是 yes，有台阶的是 no。门有多宽这里没有记，写进地图前请到现场看',
      read: ({ amenities }) => ({ wheelchair: known(amenities.stepFree) }),
    },
    {
      columns: ['amenities.airConditioning'],
      keys: ['air_conditioning'],
      note: '',
      read: ({ amenities }) => ({ air_conditioning: known(amenities.airConditioning) }),
    },
    ...everyPlace(),
    {
      columns: ['operator'],
      keys: ['operator'],
      note: '',
      read: ({ operator }) => ({ operator }),
    },
    {
      columns: ['access.how', 'access.words'],
      keys: [],
      note: 'OpenStreetMap 的 access 说的是有没有权利进，不是怎么进去',
    },
    {
      columns: [
        ...['washBasin', 'hotWater', 'soap', 'seat', 'table', 'cot', 'socket', 'refrigerator'],
        ...['microwave', 'lock', 'curtain', 'bin', 'callButton'],
      ].map((amenity) => `amenities.${amenity}`),
      keys: [],
      note: 'OpenStreetMap 还没有公认的写法',
    },
    { columns: ['number'], keys: ['ref'], note: '挂在门口的编号', read: ({ number }) => ({ ref: number }) },
    { columns: ['area'], keys: [], note: 'OpenStreetMap 从画的形状算面积' },
  ],
  'micro-homes': [
    {
      columns: ['kind'],
      keys: ['amenity'],
      note: '都是 social_facility（提供社会服务的地方）。开在店铺、律所里的，那家店自己另有一个点，不改它的标签',
      read: () => ({ amenity: 'social_facility' }),
    },
    ...everyPlace(),
    {
      columns: ['host', 'lights.people.name', 'lights.people.role'],
      keys: [],
      note: '人名不写进地图',
    },
    {
      columns: ['organization', 'programme'],
      keys: [],
      note: '说的是由谁指导，不是由谁经营，不能当 operator',
    },
    {
      columns: [
        ...['plaque.number', 'plaque.since', 'needs', 'services', 'timetable.weekday', 'timetable.time'],
        ...['timetable.title', 'results'],
      ].map((light) => `lights.${light}`),
      keys: [],
      note: 'OpenStreetMap 没有对应的写法',
    },
  ],
};

/** An entry's OpenStreetMap tags; what is not known has none. */
export function osmTags<Type extends PlaceType>({ type, data }: Entry<Type>): Record<string, string> {
  const rows: OsmRow<Type>[] = osmMapping[type];
  const tags = rows.flatMap(({ read }) => Object.entries(read?.(data) ?? {}));
  return Object.fromEntries(tags.filter((tag): tag is [string, string] => tag[1] !== undefined));
}

/** What both kinds of place have. */
function everyPlace(): OsmRow<PlaceType>[] {
  return [
    { columns: ['title'], keys: ['name'], note: '', read: ({ title }) => ({ name: title }) },
    {
      columns: ['place.coordinates.lat', 'place.coordinates.lng', 'place.coordinates.system'],
      keys: [],
      note: '写在点的坐标里，换算成 WGS-84',
    },
    {
      columns: ['place.floor'],
      keys: ['level'],
      note: '一楼是 0，3 楼是 2，负一层是 -1；看不出是哪一层的不写',
      read: ({ place: { floor } }) => ({ level: floor && osmLevel(floor) }),
    },
    {
      columns: ['place.address'],
      keys: ['addr:full'],
      note: '',
      read: ({ place }) => ({ 'addr:full': place.address }),
    },
    {
      columns: ['place.directions'],
      keys: ['description'],
      note: '从大门口到门前怎么走',
      read: ({ place }) => ({ description: place.directions }),
    },
    {
      columns: ['openingHours'],
      keys: ['opening_hours'],
      note: '本来就是 OpenStreetMap 的写法',
      read: ({ openingHours }) => ({ opening_hours: openingHours }),
    },
    {
      columns: ['phone'],
      keys: ['phone'],
      note: '加上 +86；12338 这样的短号照写',
      read: ({ phone }) => ({ phone: phone && osmPhone(phone) }),
    },
    {
      columns: ['checkedOn'],
      keys: ['check_date'],
      note: '',
      read: ({ checkedOn }) => ({ check_date: checkedOn }),
    },
    { columns: ['place.venue'], keys: [], note: '场所在 OpenStreetMap 里另有一个点或一栋楼' },
    { columns: ['region'], keys: [], note: '由地图上的边界算出' },
    {
      columns: ['id', 'url', 'summary', 'publishedAt', 'asOf'],
      keys: [],
      note: '说的是这一条，不是这个地方；网址在点的旁边',
    },
    {
      columns: ['source.title', 'source.publisher', 'source.on', 'source.url'],
      keys: [],
      note: '来源写在 OpenStreetMap 的修改说明里',
    },
  ];
}

const feedingValues = { room: 'room', booth: 'room', care: undefined, unknown: 'yes' } as const;

function known(value: 'yes' | 'no' | 'unknown'): string | undefined {
  return value === 'unknown' ? undefined : value;
}

export interface OsmRow<Type extends PlaceType> {
  /** Names of columns in the open data (outputs/open-data.ts). */
  columns: string[];
  /** The keys of the tags; none where nothing maps. */
  keys: string[];
  /** One sentence on the values, or on why there are none. */
  note: string;
  read?: (data: Entry<Type>['data']) => Record<string, string | undefined>;
}
