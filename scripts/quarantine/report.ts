import { beijingNow } from '../../src/checks/dates.ts';
import { withoutNumbers } from '../../src/checks/text-rules.ts';
import type { StandIn } from './assemble.ts';

/** What was published in the place of faulty entries, in Chinese, one line for each; '' where nothing had to be. */
export function standInReport(standIns: readonly StandIn[], { shallow }: { shallow: boolean }): string {
  const exceptions = standIns.filter(({ reason }) => reason !== 'withheld');
  if (exceptions.length === 0) return '';
  // Even a folder's name may hold somebody's number.
  const lines = exceptions.map((standIn) => `  ${withoutNumbers(standIn.path)}：${sentence(standIn)}`);
  const replaced = exceptions.filter(({ version }) => version).length;
  const left = exceptions.length - replaced;
  const counts = [
    ...(replaced > 0 ? [`${replaced} 处公开的是以前的版本`] : []),
    ...(left > 0 ? [`${left} 处没有公开`] : []),
  ];
  return [
    `有问题的内容没有放出去，其余的照常公开。${counts.join('，')}：`,
    ...lines,
    ...(shallow && left > 0 ? [shallowSentence] : []),
    '改好上面列出的问题，再生成一次。',
  ].join('\n');
}

function sentence({ version, reason = 'none' }: StandIn): string {
  if (!version) return sentences[reason];
  return `公开的还是 ${beijingNow(version.seconds * 1000)} 的版本（提交 ${version.commit.slice(0, 8)}）。`;
}

const sentences: Record<NonNullable<StandIn['reason']>, string> = {
  withheld: '按“公开依据与同意”或者“发布时间”，现在不公开。',
  consent: '“公开依据与同意”后来改过，不能用以前的版本，这一次没有公开。',
  none: '没有能用的旧版本，这一次没有公开。',
};

const shallowSentence =
  '这份仓库是浅克隆，看不到以前的版本。请在工作流的检出步骤写上 fetch-depth: 0（GitLab 写 GIT_DEPTH: 0）。';
