import { ruleGroups } from './index.ts';
import type { Example, Rule, Severity } from './rule.ts';

/** All rules with an example of the fault and one of its mend, as Chinese Markdown. */
export function ruleDocumentation(): string {
  const groups = Object.entries(ruleGroups);
  const count = groups.reduce((sum, [, rules]) => sum + rules.length, 0);
  return [
    '# 内容检查的规则',
    '',
    `共 ${count} 条。${Object.values(severities).join('；')}。`,
    ...groups.flatMap(([group, rules]) => ['', `## ${group}`, ...rules.flatMap(section)]),
  ].join('\n');
}

function section({ id, name, severity, sentences, example }: Rule): string[] {
  const [wrong, right] = shown(example);
  const says =
    sentences.length > 1 ? ['会说：', ...sentences.map((said) => `- ${said}`)] : [`会说：${sentences[0]}`];
  return [
    '',
    `### ${name}（${id}，${severities[severity].split('：')[0]}）`,
    '',
    ...says,
    '',
    '错：',
    ...quoted(wrong),
    '',
    '对：',
    ...quoted(right),
  ];
}

/** What an example shows: the changed lines, or what its files are. */
function shown(example: Example): [string, string] {
  if ('shown' in example) return example.shown;
  return [example.wrong, example.right];
}

function quoted(text: string): string[] {
  const visible = text.replace(/[\p{Cc}\ufeff\ufffd]/gu, (sign) =>
    sign === '\n' ? sign : `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  return visible
    .trim()
    .split('\n')
    .map((line) => `    ${line}`);
}

const severities: Record<Severity, string> = {
  'blocks-publishing': '不能发布：不改好就没有网站',
  'blocks-entry': '这一条不公开：只扣下这一条，别的照常公开',
  warns: '只提醒：照常公开，请再看一眼',
};
