import type { TypeId } from '../../src/content-types/index.ts';
import { randomFrom, type Random } from '../bench-search/random.ts';
import { demoPlaces } from '../demo-places.ts';
import { idOf, nameOf } from './names.ts';
import type { Plan } from './plan.ts';
import { bodyOf } from './text.ts';

/** The entries of the plan one after the other; each hangs on the seed and its own number, and names others that exist. */
export function* entriesOf(plan: Plan, seed: string): Generator<Generated> {
  for (const [type, count] of Object.entries(plan.counts) as [Made, number][]) {
    const rooms = type === 'nursing-rooms' ? demoPlaces(count, seed, areasOf(plan)) : [];
    for (let index = 0; index < count; index++) {
      const random = randomFrom(`${seed} ${type} ${index}`);
      const about: About = { index, random, plan, chance: (of) => random.below(100) < of };
      const { id, ...data } = rooms[index]
        ? { id: rooms[index].id, ...rooms[index].data }
        : { id: idOf(type, index), ...drawn[type](about) };
      const named = Object.entries(references).flatMap(([field, target]) =>
        [(data as Record<string, unknown>)[field] ?? []]
          .flat()
          .map((found) => `/${target}/${String(found)}/`),
      );
      yield { type, id, data, body: bodyOf(random, named) };
    }
  }
}

/** Ninety of a hundred are known to lie in a street, the others in a district. */
function regionOf({ random, plan, chance }: About): string {
  const streets = plan.counts.regions - 2 - plan.districts;
  const at =
    chance(90) && streets > 0 ? 2 + plan.districts + random.below(streets) : 2 + random.below(plan.districts);
  return idOf('regions', at);
}

const drawn: Record<Made, (about: About) => Record<string, unknown>> = {
  regions: ({ index, plan }) => {
    const level =
      index < 2
        ? (['province', 'city'] as const)[index]!
        : index < 2 + plan.districts
          ? 'district'
          : 'street';
    const parent = { province: undefined, city: 0, district: 1, street: 2 + (index % plan.districts) }[level];
    return {
      title: nameOf(index, { province: '省', city: '市', district: '区', street: '街道' }[level]),
      summary: '示例：程序生成的一个地方，地图上没有。',
      level,
      ...(parent === undefined ? {} : { parent: idOf('regions', parent) }),
      figures: [{ value: String(20 + index), unit: '家', label: '妇女之家（示例）', asOf: '2025' }],
      ...published(index),
    };
  },
  organizations: (about) => ({
    title: nameOf(about.index, '妇联'),
    summary: `示例：程序生成的一个组织，办${about.random.oneOf(subjects)}的事。`,
    region: regionOf(about),
    kind: about.random.oneOf([
      'federation',
      'office',
      'industry',
      'park',
      'association',
      'service',
      'team',
    ] as const),
    ...(about.index > 0
      ? { parent: idOf('organizations', about.random.below(Math.ceil(about.index / 10))) }
      : {}),
    ...(about.chance(70) ? { since: String(2000 + about.random.below(26)) } : {}),
    services: [1, 2, 3].map((at) => `${about.random.oneOf(subjects)}服务第 ${at} 项`),
    ...published(about.index),
  }),
  programmes: (about) => ({
    title: nameOf(about.index, '行动'),
    summary: `示例：程序生成的一个项目，长年做${about.random.oneOf(subjects)}。`,
    region: regionOf(about),
    kind: about.random.oneOf(['family', 'rights', 'enterprise', 'care', 'organization', 'culture'] as const),
    organization: some('organizations', about),
    since: String(2005 + about.random.below(21)),
    ...published(about.index),
  }),
  'nursing-rooms': () => ({}),
  'micro-homes': (about) => ({
    title: nameOf(about.index, '妇女微家'),
    summary: `示例：程序生成的一家微家，能问${about.random.oneOf(subjects)}。`,
    region: regionOf(about),
    kind: about.random.oneOf([
      'enterprise',
      'law-firm',
      'lodging',
      'stairwell',
      'association',
      'culture',
    ] as const),
    host: '示例主人',
    organization: some('organizations', about),
    ...(about.chance(50) ? { programme: some('programmes', about) } : {}),
    place: { address: `示例路 ${about.index + 1} 号`, floor: about.random.oneOf(['1 楼', '2 楼', '3 楼']) },
    openingHours: about.random.oneOf(['Mo-Fr 09:00-17:00; PH off', 'Tu-Su 09:00-20:30', 'Mo-Sa 09:00-18:00']),
    lights: {
      plaque: { number: `示例-${about.index + 1}`, since: '2024-03' },
      people: [{ name: '示例主人', role: '微家主人' }],
      needs: [1, 2].map(() => `想学${about.random.oneOf(subjects)}`),
      services: [1, 2, 3].map(() => `${about.random.oneOf(subjects)}咨询`),
      timetable: [
        {
          weekday: about.random.oneOf(['tue', 'sat'] as const),
          time: '09:30-11:00',
          title: about.random.oneOf(subjects),
        },
      ],
      results: [`办了 ${2 + about.random.below(40)} 场${about.random.oneOf(subjects)}`],
    },
    checkedOn: `2026-${10 - about.random.below(9)}-11`.replace(/-(\d)-/, '-0$1-'),
    consent,
    ...published(about.index),
  }),
  families: (about) => ({
    title: nameOf(about.index, '家庭'),
    summary: `示例：程序生成的一户人家，因为${about.random.oneOf(subjects)}受到表彰。`,
    region: regionOf(about),
    kind: about.random.oneOf(['finest', 'five-good', 'reading', 'healthy'] as const),
    honors: honors(about, '最美家庭'),
    consent,
    ...published(about.index),
  }),
  workers: (about) => ({
    title: nameOf(about.index, about.random.oneOf(['巾帼文明岗', '巾帼示范基地', '服务集体'])),
    summary: `示例：程序生成的一个典型，做${about.random.oneOf(subjects)}。`,
    region: regionOf(about),
    kind: about.random.oneOf(['collective', 'post', 'base'] as const),
    organization: some('organizations', about),
    honors: honors(about, '三八红旗集体'),
    consent,
    ...published(about.index),
  }),
  activities: (about) => ({
    title: nameOf(
      about.index,
      `${about.random.oneOf(subjects)}${about.random.oneOf(['讲座', '集市', '比赛', '培训', '志愿服务'])}`,
    ),
    summary: `示例：程序生成的一场活动，来了 ${20 + about.random.below(300)} 人，讲的是${about.random.oneOf(subjects)}。`,
    region: regionOf(about),
    kind: about.random.oneOf([
      'family',
      'rights',
      'enterprise',
      'care',
      'culture',
      'study',
      'volunteer',
      'organization',
    ] as const),
    ...(about.chance(95) ? { date: dayOf(about.random) } : {}),
    venue: `示例路 ${1 + about.random.below(400)} 号`,
    organizers: [some('organizations', about)],
    ...(about.chance(40) ? { programme: some('programmes', about) } : {}),
    attendance: `${20 + about.random.below(300)} 人`,
    ...(about.chance(15) ? { families: [some('families', about)] } : {}),
    ...(about.chance(15) ? { workers: [some('workers', about)] } : {}),
    ...(about.chance(15) ? { microHome: some('micro-homes', about) } : {}),
    ...published(about.index),
  }),
};

function some(type: Made, { random, plan }: About): string {
  return idOf(type, random.below(plan.counts[type]));
}

function honors({ random, chance }: About, title: string) {
  const level = random.oneOf(['national', 'province', 'city', 'district', 'street'] as const);
  const one = {
    title,
    level,
    ...(chance(80) ? { year: String(2005 + random.below(21)) } : {}),
    outcome: 'won',
  };
  return chance(20) ? [one, { title: '巾帼建功标兵', level: 'district', outcome: 'nominated' }] : [one];
}

function dayOf(random: Random): string {
  return new Date(Date.UTC(2016, 0, 1 + random.below(3900))).toISOString().slice(0, 10);
}

/** Where the invented streets lie: nowhere in particular, each a few kilometres from the next. */
function areasOf({ counts, districts }: Plan) {
  return Array.from({ length: counts.regions - 2 }, (_, at) => ({
    region: idOf('regions', at + 2),
    centre: [31.2 + (at % 7) * 0.02 + (at % districts) * 0.2, 120.5 + (Math.floor(at / 7) % 7) * 0.02] as [
      number,
      number,
    ],
  }));
}

function published(index: number) {
  const at = new Date(Date.UTC(2026, 9, 1) - (index % 5000) * 3_600_000).toISOString();
  return {
    source: { title: '程序生成的示例，不是报道' },
    publishedAt: `${at.slice(0, 10)} ${at.slice(11, 16)}`,
  };
}

const consent = { basis: 'already-public' };

const references = {
  organization: 'organizations',
  organizers: 'organizations',
  programme: 'programmes',
  families: 'families',
  workers: 'workers',
  microHome: 'micro-homes',
} as const;

const subjects = [
  ...[
    '家庭教育',
    '法律常识',
    '心理疏导',
    '就业指导',
    '亲子阅读',
    '母婴护理',
    '垃圾分类',
    '手工刺绣',
    '急救知识',
  ],
  ...[
    '反家庭暴力',
    '婚姻调解',
    '直播带货',
    '面点烘焙',
    '健康义诊',
    '老人陪伴',
    '儿童安全',
    '普通话',
    '传统节日',
  ],
];

type Made = keyof Plan['counts'];

export interface Generated {
  type: TypeId;
  id: string;
  /** The front matter as an editor would write it. */
  data: Record<string, unknown>;
  body: string;
}

interface About {
  index: number;
  random: Random;
  plan: Plan;
  /** True so many times of a hundred. */
  chance: (of: number) => boolean;
}
