import { expect, test } from 'vitest';
import { lists, type ListId } from './columns.ts';
import { guessHeader } from './header.ts';
import type { EntryText } from './known-entries.ts';
import { namesOf } from './names.ts';
import { planImport } from './plan.ts';

const names = namesOf({
  regions: [
    { value: 'gusu', label: '姑苏区，苏州市' },
    { value: 'xiangcheng', label: '相城区，苏州市' },
    { value: 'shuangta', label: '双塔街道，姑苏区，苏州市' },
  ],
});
const now = '2026-11-25 10:00';

const tianhong: EntryText = {
  type: 'nursing-rooms',
  id: 'tianhong',
  text: `---
title: 天虹商场母婴室
summary: 已建成。
region: gusu
place:
  venue: 天虹商场
amenities:
  hotWater: yes
photos:
  - src: door.jpg
    alt: 门
publishedAt: 2026-11-20 16:53
---

正文里有 3<5 和 {姓名}。

<Notice kind="tip" title="去之前">先打电话。</Notice>
`,
};

function plan(rows: string[][], { id = 'nursing-rooms', existing = [], fixed = {} }: Options = {}) {
  const table = { rows, merged: [] };
  const list = lists[id];
  return planImport({ list, table, header: guessHeader(list, table), existing, names, now, fixed });
}

test('a room that the site does not have is new, with an id and a sentence made of where it is', () => {
  const { rows, files, unused } = plan([
    ['序号', '名称', '所在地', '地址', '楼层', '热水', '开放时间'],
    ['1', '示例商场母婴室', '双塔街道', '示例路１号', '3楼', '有', '每天 10:00-22:00'],
  ]);
  expect(unused).toEqual(['序号']);
  expect(rows[0]).toMatchObject({ number: 2, state: 'new', title: '示例商场母婴室', faults: [] });
  expect(rows[0]!.differences).toContainEqual({ label: '设施·热水', before: '待核实', after: '有' });
  expect(files).toEqual([
    {
      type: 'nursing-rooms',
      id: 'shi-li-shang-chang-mu-ying-shi',
      isNew: true,
      title: '示例商场母婴室',
      path: 'nursing-rooms/shi-li-shang-chang-mu-ying-shi/index.mdx',
      text: `---
title: 示例商场母婴室
summary: 在示例路1号，3楼。
region: shuangta
place:
  address: 示例路1号
  floor: 3楼
openingHours: Mo-Su 10:00-22:00
amenities:
  hotWater: yes
publishedAt: '2026-11-25 10:00'
---
`,
    },
  ]);
});

test('a change keeps the text, the photos and every field that the table does not have', () => {
  const { rows, files } = plan(
    [
      ['名称', '所在地', '楼层', '热水', '电话'],
      ['天虹商场 母婴室', '姑苏区', '3 楼', '', '待核实'],
    ],
    { existing: [tianhong] },
  );
  expect(rows[0]).toMatchObject({
    state: 'changed',
    differences: [
      { label: '母婴室名称', before: '天虹商场母婴室', after: '天虹商场 母婴室' },
      { label: '位置·楼层', before: '', after: '3 楼' },
    ],
  });
  const [head, body] = files[0]!.text.split(/^---$/m).slice(1);
  expect(head).toContain('place:\n  venue: 天虹商场\n  floor: 3 楼\n');
  expect(head).toContain('amenities:\n  hotWater: yes\nphotos:\n  - src: door.jpg\n    alt: 门\n');
  expect(body).toBe(tianhong.text.split(/^---$/m)[2]);
});

test('删去 takes a value away, an empty cell does not', () => {
  const rows = [
    ['名称', '所在场所', '热水'],
    ['天虹商场母婴室', '删去', ''],
  ];
  const { files } = plan(rows, { existing: [tianhong] });
  expect(files[0]!.text).not.toContain('venue');
  expect(files[0]!.text).toContain('hotWater: yes');
});

test('the same name in another district is another place; in a street of the district it is the same', () => {
  const header = ['名称', '所在地', '地址'];
  const { rows } = plan(
    [header, ['天虹商场母婴室', '相城区', '示例路 2 号'], ['天虹商场母婴室', '双塔街道', '']],
    { existing: [tianhong] },
  );
  expect(rows.map(({ state, entry }) => [state, entry!.id])).toEqual([
    ['new', 'tian-hong-shang-chang-mu-ying-shi'],
    ['changed', 'tianhong'],
  ]);
});

test('of two of the same name the address decides, or the id; otherwise it is asked for', () => {
  const second = {
    ...tianhong,
    id: 'tianhong-2',
    text: tianhong.text.replace('venue: 天虹商场', 'address: 示例路 2 号'),
  };
  const existing = [tianhong, second];
  const { rows } = plan(
    [
      ['网站编号', '名称', '地址', '楼层'],
      ['', '天虹商场母婴室', '示例路2号', '2 楼'],
      ['tianhong', '天虹商场母婴室', '', '3 楼'],
      ['', '天虹商场母婴室', '', '3 楼'],
      ['nowhere', '天虹商场母婴室', '', ''],
    ],
    { existing },
  );
  expect(
    rows.map(({ state, entry, faults }) => entry?.id ?? [state, faults.map(({ message }) => message)]),
  ).toEqual([
    'tianhong-2',
    'tianhong',
    [
      'faulty',
      [
        '第 4 行“名称”栏：网站上有 2 条都叫“天虹商场母婴室”。请加一栏“网站编号”，写明是哪一条：tianhong、tianhong-2。',
      ],
    ],
    ['faulty', ['第 5 行“网站编号”栏：网站上没有编号是“nowhere”的这一条。新的一条请把这一格留空。']],
  ]);
});

test('every fault of a row has its sentence, from the reading and from the check', () => {
  const { rows, files } = plan([
    ['名称', '所在地', '地址', '纬度', '经度', '面积', '电话', '开放时间'],
    ['甲', '双塔街', '示例路', '31.3', '', '很大', '13812345678', '上午'],
    ['示例母婴室', '姑苏区', '示例路', '120.6', '31.3', '', '', ''],
    ['示例二母婴室', '', '示例路', '', '', '', '', ''],
    ['示例三母婴室', '姑苏区', '示例路', '', '', '', '13812345678', ''],
  ]);
  expect(files).toEqual([]);
  expect(rows.map(({ faults }) => faults.map(({ message }) => message))).toEqual([
    ['第 2 行“所在地”栏：“区县街道”里没有“双塔街”。您是不是要写“双塔街道”？'],
    [
      '第 3 行“位置·坐标·坐标系”栏：“位置”的“坐标”的“坐标系”没有填。请选一个：wgs84（WGS-84（手机定位、天地图））、gcj02（GCJ-02（高德、腾讯））、bd09（BD-09（百度））。',
      '第 3 行“纬度”栏：“纬度”和“经度”写反了。请对调：纬度写 31.3，经度写 120.6。',
    ],
    ['第 4 行“所在地”栏：“所在地”没有填。请补上：选到知道的最小一级。'],
    ['第 5 行“电话”栏：“询问电话”：只公开办公电话，写成 0512-12345678 或 12338。'],
  ]);
  expect(rows[3]!.faults[0]!.at).toBe(6);
});

test('what every row has in common is said once', () => {
  const { rows, files } = plan(
    [
      ['名称', '地址'],
      ['示例母婴室', '示例路'],
    ],
    { fixed: { region: '姑苏区' } },
  );
  expect(rows[0]!.state).toBe('new');
  expect(files[0]!.text).toContain('region: gusu');
});

test('a second row about the same entry is faulty, sums and remarks are passed over', () => {
  const { rows, skipped } = plan(
    [
      ['名称', '楼层'],
      ['天虹商场母婴室', '1 楼'],
      ['天虹商场母婴室', '2 楼'],
      ['', ''],
      ['合计：2', ''],
      ['备注：都核对过', ''],
    ],
    { existing: [tianhong] },
  );
  expect(rows.map(({ state, faults }) => [state, faults.map(({ message }) => message)])).toEqual([
    ['changed', []],
    ['faulty', ['第 3 行“名称”栏：第 2 行已经写了这一条（tianhong）。请只留一行。']],
  ]);
  expect(skipped).toEqual([5, 6]);
});

test('a list in one cell replaces the list, and columns of one list keep step', () => {
  const home: EntryText = {
    type: 'micro-homes',
    id: 'yitang',
    text: `---\ntitle: 羿唐妇女微家\nsummary: 试点。\nregion: gusu\nkind: other\nlights:\n  people:\n    - name: 甲\n      role: 微家主人\nconsent:\n  basis: already-public\npublishedAt: 2026-11-20 16:53\n---\n`,
  };
  const header = ['微家名称', '服务清单', '星期', '时间', '内容'];
  const given = (row: string[]) =>
    plan([header, ['羿唐妇女微家', ...row]], { id: 'micro-homes', existing: [home] });
  const { files } = given(['借书；读书会', '周二；周四', '9:00-11:00；下午2点到4点', '读书；剪纸']);
  expect(files[0]!.text).toContain(
    "  people:\n    - name: 甲\n      role: 微家主人\n  services:\n    - 借书\n    - 读书会\n  timetable:\n    - weekday: tue\n      time: '09:00-11:00'\n      title: 读书\n    - weekday: thu\n      time: '14:00-16:00'\n      title: 剪纸\n",
  );
  expect(
    given(['', '周二；周四', '9:00-11:00', '读书；剪纸']).rows[0]!.faults.map(({ message }) => message),
  ).toEqual(['第 2 行“时间”栏：这里有 1 项，同一张单子的别的栏有 2 项。每一项都要写，用；隔开。']);
});

const gao: EntryText = {
  type: 'families',
  id: 'gao',
  text: `---\ntitle: 高春香家庭\nsummary: 一户人家。\nregion: gusu\nkind: finest\nhonors:\n  - title: 最美家庭\n    level: national\n    outcome: won\nconsent:\n  basis: already-public\npublishedAt: 2026-11-20 16:53\n---\n`,
};

test('honours go to the people and families of the site, a row each', () => {
  const { rows, files } = plan(
    [
      ['姓名', '荣誉', '级别', '年份', '授予单位'],
      ['高春香家庭', '最美家庭', '全国', '', ''],
      ['高春香家庭', '最美家庭', '国家级', '２０１８年', '全国妇联'],
      ['高春香家庭', '书香家庭', '市级', '2019', ''],
      ['示例的人', '三八红旗手', '市', '2019', ''],
    ],
    { id: 'honors', existing: [gao] },
  );
  expect(rows.map(({ state }) => state)).toEqual(['unchanged', 'changed', 'changed', 'faulty']);
  expect(rows[3]!.faults.map(({ message }) => message)).toEqual([
    '第 5 行“类别”栏：网站上没有“示例的人”。新的一条要写类别：个人、集体、岗位、基地、最美家庭、五好家庭、书香家庭、健康家庭、其他家庭。',
  ]);
  expect(files).toHaveLength(1);
  expect(files[0]!.text).toContain(
    "honors:\n  - title: 最美家庭\n    level: national\n    year: '2018'\n    outcome: won\n    body: 全国妇联\n  - title: 书香家庭\n    level: city\n    year: '2019'\nconsent:",
  );
});

test('a person who is new needs what the site asks of everybody: grounds for naming her, and a sentence', () => {
  const header = ['姓名', '类别', '所在地', '荣誉', '级别', '一句话', '公开依据'];
  const given = (row: string[]) =>
    plan([header, ['示例的人', '个人', '姑苏区', '三八红旗手', '市级', ...row]], { id: 'honors' });
  expect(given(['', '']).rows[0]!.faults.map(({ message }) => message)).toEqual([
    '第 2 行“一句话”栏：“一句话”没有填。请补上：显示在列表和搜索结果里，不超过 120 字。',
    '第 2 行“公开依据”栏：“公开依据与同意”没有填。请补上：没有这一项，这一条不会公开。',
  ]);
  const { rows, files } = given(['市三八红旗手。', '已依法公开的报道']);
  expect(rows[0]!.faults).toEqual([]);
  expect(files[0]).toMatchObject({ type: 'workers', id: 'shi-li-de-ren', isNew: true });
});

test('an entry whose file is broken is not written over', () => {
  const existing = [
    { ...tianhong, text: tianhong.text.replace('region: gusu', 'region： gusu\ntitle: 天虹商场母婴室') },
  ];
  const { rows } = plan(
    [
      ['网站编号', '名称', '楼层'],
      ['tianhong', '天虹商场母婴室', '3 楼'],
    ],
    { existing },
  );
  expect(rows[0]!.faults.map(({ message }) => message)).toEqual([
    '第 2 行“名称”栏：这一条现在的文件格式坏了，不能改。请告诉管网站的人。',
  ]);
});

test('without a column of names nothing can be told apart', () => {
  expect(() =>
    plan([
      ['地址', '楼层'],
      ['示例路', '3 楼'],
    ]),
  ).toThrow('没有哪一列对得上“母婴室名称”，分不出哪一行是哪一条。请指明哪一列是名称。表头有：地址、楼层。');
});

interface Options {
  id?: ListId;
  existing?: EntryText[];
  fixed?: Record<string, string>;
}
