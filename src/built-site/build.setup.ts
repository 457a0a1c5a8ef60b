import { runBuild } from './run-build.ts';

/** One build for all the tests that read the built site. */
export default function setup(): void {
  const { status, output } = runBuild(process.cwd());
  console.log(output);
  if (status !== 0) throw new Error('网站没有生成，先改好上面列出的问题。');
}
