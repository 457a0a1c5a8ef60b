import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from '../cms/lists/table.ts';
import { checkContent } from '../src/checks/content.ts';

const takamatsu = 'cms/lists/fixtures/takamatsu';
const slow = 90_000;
let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'weijia-import-'));
  content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'a list kept in Japanese: nothing is guessed wrongly, mapped by hand it becomes rooms with hours',
  async () => {
    const file = `${takamatsu}/citizen_activity_facility.xlsx`;
    const unguessed = run('import', 'nursing-rooms', file, '--dry-run');
    expect(unguessed.stderr).toContain('没有哪一列对得上“母婴室名称”');
    const columns = {
      name: '母婴室名称',
      latitude: '纬度',
      longitude: '经度',
      address: '地址',
      availableDate: '开放日',
      startTime: '开始',
      endTime: '结束',
    };
    const map = Object.entries(columns).flatMap(([column, field]) => ['--map', `${column}=${field}`]);
    const set = ['--set', '所在地=姑苏区', '--set', '坐标系=WGS-84'];
    const dry = run('import', 'nursing-rooms', file, '--dry-run', ...map, ...set);
    expect(dry.stdout).toContain(
      '没有用到的列：#property、telephoneNumber、referenceObject、note、availableDateNote',
    );
    expect(dry.stdout).toContain('共 4 行：新增 4，修改 0，不变 0，有问题 0');
    expect(dry.stdout).toContain('    开放时间：每天 10:00–21:00');
    expect(dry.stdout).toContain('    开放时间：周一、周三、周四、周五、周六、周日 9:00–17:00');
    expect(dry.stdout).toContain('这是试一试，什么都没有写。');
    expect((await checkContent(content)).entries).toHaveLength(
      (await checkContent('content')).entries.length,
    );

    expect(run('import', 'nursing-rooms', file, '--yes', ...map, ...set)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { entries, faults } = await checkContent(content);
    expect(faults).toEqual([]);
    const room = entries.find(({ data }) => data?.title === '高松市男女共同参画センター')!;
    expect(room.data).toMatchObject({
      openingHours: 'Mo,We,Th,Fr,Sa,Su 09:00-17:00',
      place: {
        address: '高松市松島町一丁目15-1 たかまつミライエ6階',
        coordinates: { lat: 34.33998, lng: 134.05955, system: 'wgs84' },
      },
    });
    const again = run('import', 'nursing-rooms', file, '--yes', ...map, ...set);
    expect(again.stdout).toContain('新增 0，修改 0，不变 4，有问题 0');
  },
  slow,
);

test(
  'faulty rows come back as a marked sheet, the others are written; corrected, the sheet can be imported',
  async () => {
    const csv = join(folder, '母婴室.csv');
    const marked = join(folder, '有问题的行.xlsx');
    writeFileSync(
      csv,
      '名称,所在地,地址,面积\n示例一号母婴室,双塔街道,示例路 1 号,很大\n示例二号母婴室,双塔街道,示例路 2 号,12\n',
    );
    const { status, stdout } = run('import', 'nursing-rooms', csv, '--yes', '--out', marked);
    expect(status).toBe(1);
    expect(stdout).toContain('    “面积”栏：“很大”不是数字。请只写数字，例如 12.5。');
    expect(stdout).toContain('写好了：新建 1 条');
    const { rows } = await readTable(new Uint8Array(readFileSync(marked)));
    expect(rows).toEqual([
      ['问题', '名称', '所在地', '地址', '面积'],
      [
        '第 2 行“面积”栏：“很大”不是数字。请只写数字，例如 12.5。',
        '示例一号母婴室',
        '双塔街道',
        '示例路 1 号',
        '很大',
      ],
    ]);
    const ids = (await checkContent(content)).entries.map(({ id }) => id);
    expect(ids).toContain('shi-li-er-hao-mu-ying-shi');
    expect(ids).not.toContain('shi-li-yi-hao-mu-ying-shi');
    expect(run('import', 'nursing-rooms', marked, '--dry-run', '--map', '面积=').stdout).toContain(
      '新增 1，修改 0',
    );
  },
  slow,
);

test(
  'what is exported can be imported again, and nothing is written without a yes',
  () => {
    const out = join(folder, '妇女微家.xlsx');
    expect(run('export', 'micro-homes', out).stdout).toContain(`“妇女微家”存在 ${out}。`);
    expect(run('import', 'micro-homes', out).stdout).toMatch(/新增 0，修改 0，不变 \d+，有问题 0\n$/);
    const csv = join(folder, '一行.csv');
    writeFileSync(csv, '名称,所在地,地址\n示例三号母婴室,双塔街道,示例路 3 号\n');
    expect(run('import', 'nursing-rooms', csv)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        '没有写入：这里没有人可以问。先用 --dry-run 看一遍，确认以后加上 --yes。',
      ),
    });
  },
  slow,
);

test.each([
  [['import', 'rooms', 'x.xlsx'], '没有“rooms”这张单子。可以写：nursing-rooms（母婴室）、'],
  [['import', 'nursing-rooms', 'nowhere.xlsx'], '没有找到文件“nowhere.xlsx”'],
  [
    ['import', 'nursing-rooms'],
    '看不懂“nursing-rooms”。写成：nursing-rooms list.xlsx，后面可以加：--dry-run、--yes、--map …、--set …、--out …。',
  ],
  [
    ['import', 'nursing-rooms', `${takamatsu}/public_toilet_first_three.csv`, '--map', 'name'],
    '--map 写的是“name”。要写成 "列名=字段"',
  ],
  [['export', 'honors', 'nowhere/x.xlsx'], '存不到 nowhere/x.xlsx：没有这个文件夹'],
  [['export', 'honors', 'x.csv'], '“x.csv”要以 .xlsx 结尾，例如 荣誉.xlsx。'],
])(
  'says what is wrong: %j',
  (args, sentence) => {
    const { status, stderr } = run(...(args as [string]));
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
  },
  slow,
);

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, stdout, stderr };
}
