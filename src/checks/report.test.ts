import { expect, it } from 'vitest';
import { checkWith } from './example-folder.ts';
import { report, reportForGitHub, reportJson } from './report.ts';
import { exampleContent } from './rules/example-content.ts';
import { ruleDocumentation } from './rules/documentation.ts';
import { rules } from './rules/index.ts';

const activity = 'activities/dushuhui/index.mdx';
const checked = await checkWith({
  [activity]: exampleContent[activity]!.replace('正文', '办到 100%: 找李姐，13800138000。\n\n我们的的会。'),
  'a,b:c.txt': '',
});
const told = (text: string) => text.replaceAll(checked.root, 'content');

it('lists the faults by file and the warnings apart', () => {
  expect(told(report(checked.faults, checked.entries.length, checked.warnings))).toBe(
    `content/a,b:c.txt 这里只放 site.yml、words.yml、withdrawn.yml 和各类内容的文件夹。请移走这个文件。

content/activities/dushuhui/index.mdx:12:14 这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。
    138****8000

不影响发布，请再看一眼：

content/activities/dushuhui/index.mdx:14:3 “的的”写了两遍。多写的请删去一个。
    的的

共 2 处问题，在 2 个文件里；另有 1 处请再看一眼`,
  );
});

it('gives the same as JSON', () => {
  const { entries, faults, warnings } = JSON.parse(
    told(reportJson(checked.faults, checked.entries.length, checked.warnings)),
  );
  expect(entries).toBe(6);
  expect(faults[1]).toEqual({
    file: 'content/activities/dushuhui/index.mdx',
    line: 12,
    column: 14,
    text: '138****8000',
    message: '这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。',
    rule: 'mobile-number',
    severity: 'blocks-entry',
  });
  expect(warnings).toHaveLength(1);
});

it("gives the same as GitHub's workflow commands, escaped as its toolkit does", () => {
  const { faults, warnings, entries } = checked;
  const percent = { ...faults[0]!, message: '100%', text: 'a\nb' };
  expect(told(reportForGitHub([...faults, percent], entries.length, warnings))).toBe(
    `::error file=content/a%2Cb%3Ac.txt,title=别的文件::这里只放 site.yml、words.yml、withdrawn.yml 和各类内容的文件夹。请移走这个文件。
::error file=content/activities/dushuhui/index.mdx,line=12,col=14,title=手机号::这里有手机号 138****8000。请删去，或者换成办公电话，例如 0512-12345678。%0A138****8000
::error file=content/a%2Cb%3Ac.txt,title=别的文件::100%25%0Aa%0Ab
::warning file=content/activities/dushuhui/index.mdx,line=14,col=3,title=重复的字词::“的的”写了两遍。多写的请删去一个。%0A的的
共 3 处问题，在 2 个文件里；另有 1 处请再看一眼`,
  );
});

it('prints every rule with its name, what it says, a fault and its mend', () => {
  const printed = ruleDocumentation();
  for (const { id, name, sentences } of rules) {
    expect(printed).toContain(`### ${name}（${id}，`);
    for (const sentence of sentences) expect(printed).toContain(sentence);
  }
  expect(printed).toContain(
    '\n错：\n    报名请打 138 0013 8000，找李姐。\n\n对：\n    报名请打 0512-12345678。\n',
  );
});
