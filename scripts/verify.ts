import { readFile } from 'node:fs/promises';
import { giveUp } from './desk-ports.ts';
import { compareLive } from './version/compare.ts';
import { names, type Version } from './version/version-file.ts';

const [given = ''] = process.argv.slice(2);

try {
  const site = URL.canParse(given) ? new URL(given) : undefined;
  if (!site || !/^https?:$/.test(site.protocol))
    throw new Error(`写上网站的网址，例如：npm run verify -- https://example.org/`);
  if (!site.pathname.endsWith('/')) site.pathname += '/';
  const here = await readFile(`dist/${names.version}`, 'utf8').catch(() => undefined);
  const expected = here ? (JSON.parse(here) as Version) : undefined;
  const { version, differences } = await compareLive(site, expected ? { expected } : {});
  for (const difference of differences) console.error(difference);
  console.log(
    differences.length > 0
      ? `\n${site.href} 有 ${differences.length} 处不一样。`
      : `${site.href} 的 ${version.files} 个文件都和生成的一样（提交 ${version.commit ?? '未知'}）${expected ? '，也就是这里 dist 里的这一份' : ''}。`,
  );
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  giveUp(error as Error);
}
