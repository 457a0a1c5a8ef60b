import { expect, it } from 'vitest';
import { ruleGroups } from '../../src/checks/rules/index.ts';
import { privateTexts } from '../../src/checks/text-rules.ts';
import { notReady } from './not-ready.ts';
import { childReminder, privateFault } from './private.ts';

const family = 'content/families/x/index.mdx';
const head = 'title: 示例家庭\nsummary: 一句话。\nregion: gusu\nkind: finest\npublishedAt: 2026-01-02 09:00';
const file = (fields: string, body = '') => `---\n${head}\n${fields}\n---\n\n${body}\n`;

it('keeps no number and no dwelling of anybody, and says where it stands', () => {
  const fault = privateFault(
    family,
    file('members:\n  - 示例甲 138 0013 8000', '第一段。\n\n她家住在临顿路某小区 3幢502室。'),
  )!;
  expect(fault.sentence).toBe(
    '里面有不能公开的个人信息，存进仓库就删不干净了，所以先不存。' +
      '“公开姓名的成员”第 1 项第 5 个字起：这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。' +
      '“正文”第 3 行：这里把住址写到了室（*幢***室）。私人住址最多写到小区，请改短。',
  );
  expect(fault.texts).toEqual(['138 0013 8000', '3幢502室']);
  const many = file('', Array.from({ length: 5 }, () => '13800138000').join('\n\n'));
  expect(privateFault(family, many)!.sentence).toMatch(/还有 2 处。$/);
});

it('keeps what is nobody’s: office telephones, addresses of public places, files of settings', () => {
  expect(privateFault(family, file('', '打 0512-12345678，或 12338。'))).toBeUndefined();
  const room = 'content/nursing-rooms/x/index.mdx';
  expect(privateFault(room, '---\nplace:\n  address: 临顿路 1 号 3 幢 502 室\n---\n')).toBeUndefined();
  expect(privateFault('content/site.yml', 'contact:\n  phone: 0512-12345678\n')).toBeUndefined();
  expect(privateFault('content/site.yml', 'notice: 打 13800138000\n')!.sentence).toContain(
    '“页顶声明”第 3 个字起：',
  );
});

it('holds a draft to every rule about personal information that keeps an entry off the site', () => {
  const graver = ruleGroups['个人信息']!.filter(({ severity }) => severity !== 'warns');
  for (const { example, id } of graver) {
    const [wrong, right] = ['shown' in example ? example.shown : [example.wrong, example.right]].flat();
    expect([id, privateTexts({ body: wrong }).length > 0]).toEqual([id, true]);
    expect([id, privateTexts({ body: right }).length]).toEqual([id, 0]);
  }
});

it('reminds of words from which a child can be told, and does not refuse them', () => {
  const text = file('', '7岁的张小雨画了一幅画。');
  expect(privateFault(family, text)).toBeUndefined();
  expect(childReminder(family, text)).toMatch(
    /^“示例家庭”已经存上，请再看一眼。“正文”：“7岁的张小雨”可能认得出是哪个孩子。/,
  );
  expect(childReminder(family, file('', '一位小朋友画了一幅画。'))).toBeUndefined();
});

it('lets a family without a valid consent not go on, and says what lacks', () => {
  const consent = (lines: string) => file(`consent:\n  ${lines.replaceAll('\n', '\n  ')}`);
  expect(notReady(family, file(''), '发布')).toBe(
    '“示例家庭”还不能发布。还没有填：“公开依据与同意”。打开这一条，预览上面写着要改的地方。',
  );
  expect(notReady(family, consent('basis: consented\non: 2026-01-01'), '设为“就绪”')).toMatch(
    /^“示例家庭”还不能设为“就绪”。“公开依据与同意”的“公开依据”：选了“书面同意”，就要写谁同意的、/,
  );
  expect(notReady(family, consent('basis: already-public\nexpires: 2026-01-03'), '发布')).toContain(
    '“公开依据与同意”在 2026-01-03 到期了',
  );
  expect(notReady(family, consent('basis: already-public'), '发布')).toBeUndefined();
});

it('lets nothing go on whose photo nobody described, and nothing that the body’s check refuses', () => {
  const activity = 'content/activities/x/index.mdx';
  const recap = (rest: string, body = '') => file(`${rest}`, body).replace('finest', 'study');
  expect(notReady(activity, recap('photos:\n  - src: a.webp'), '发布')).toContain(
    '“照片”第 1 项的“画面说明”',
  );
  expect(notReady(activity, recap('photos:\n  - src: a.webp\n    alt: 门'), '发布')).toBeUndefined();
  expect(notReady(activity, recap('', '<Fgure photo="a.webp" />'), '发布')).toContain('正文第 1 行');
  expect(notReady('content/site.yml', 'name: 微家\n', '发布')).toMatch(/^这一条还不能发布。还没有填：/);
});
