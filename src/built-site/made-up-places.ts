import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Writes places into the content folder of a project's copy that say all that a place can say; none of them exists. */
export function addMadeUpPlaces(content: string): void {
  for (const [path, data] of Object.entries(places)) {
    mkdirSync(join(content, path), { recursive: true });
    const text = stringify({ ...common, ...data });
    writeFileSync(join(content, path, 'index.mdx'), `---\n${text}---\n\n测试用的地方，并不存在。\n`);
  }
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const common = {
  summary: '测试用的地方，并不存在。',
  region: 'shuangta-jiedao',
  publishedAt: '2020-01-07 09:00',
};

const places = {
  'nursing-rooms/ceshi-quan': {
    title: '测试商场三楼母婴室',
    number: 'CS-001',
    place: { venue: '测试商场', address: '测试路 1 号', floor: '3 楼', directions: '东侧电梯出来左转。' },
    openingHours: 'Mo-Fr 09:00-21:30; Sa,Su 09:30-22:00',
    access: { how: 'key', words: '钥匙在一楼服务台。', fathers: 'yes' },
    phone: '0512-00000000',
    operator: '测试商场服务台',
    checkedOn: '2020-01-06',
  },
  /** As long as the definition allows. */
  'nursing-rooms/ceshi-chang': {
    title: '测'.repeat(57) + '母婴室',
    number: '编'.repeat(30),
    openingHours: Array.from({ length: 7 }, (_, day) => `${days[day]} 09:00-11:30,13:30-17:00`).join('; '),
    access: { how: 'call', words: '先'.repeat(120), fathers: 'no' },
    phone: '0512-00000000-12345',
    operator: '管'.repeat(80),
  },
  'micro-homes/ceshi-weijia': {
    title: '测试茶馆妇女微家',
    kind: 'other',
    host: '测试人',
    phone: '12338',
    place: { address: '测试路 2 号' },
    openingHours: 'Mo-Su 10:00-18:00',
    consent: { basis: 'duty' },
    lights: {
      plaque: { number: 'WJ-08', since: '2019-03' },
      people: [{ name: '测试人', role: '微家主人' }],
      needs: ['想找人说说话'],
      services: ['法律咨询', '亲子阅读'],
      timetable: [
        { weekday: 'wed', time: '14:00-16:00', title: '律师坐班' },
        { weekday: 'mon', time: '09:00-11:00', title: '法律咨询' },
        { weekday: 'mon', time: '14:00-16:00', title: '亲子阅读' },
        { weekday: 'sat', time: '18:30-20:00', title: '读书会，欢迎爸爸；自带书' },
      ],
      results: ['办成一件事'],
    },
    checkedOn: '2019-12-31',
  },
};
