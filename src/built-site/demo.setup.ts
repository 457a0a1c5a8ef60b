import { runScript } from './run-build.ts';

/** One demonstration with invented places for all the tests that need places with coordinates. */
export default function setup(): void {
  const { status, output } = runScript(process.cwd(), ['src/built-site/demo-build.ts']);
  console.log(output);
  if (status !== 0) throw new Error('示例网站没有生成，先改好上面列出的问题。');
}
