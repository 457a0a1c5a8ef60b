import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  corpus,
  corpusNow,
  entriesOf,
  grouped,
  together,
  writePack,
  type Case,
} from '../../src/built-site/fault-corpus.ts';
import { projectCopy, type ProjectCopy } from '../../src/built-site/project-copy.ts';
import { withoutNumbers } from '../../src/checks/text-rules.ts';
import { tracesIn } from '../withdraw/traces.ts';

let copy: ProjectCopy;
const cases = corpus();
const path = (...parts: string[]) => join(copy.root, ...parts);
const env = { BUILD_NOW: corpusNow };
const list = () => readFileSync(path('dist/files.sha256'), 'utf8');

beforeAll(() => (copy = projectCopy()));
afterAll(() => copy.remove());

test('in one build for the public every fault is said, whatever is faulty stays out, whatever is sound gets out', async () => {
  const { packed } = await together(cases, path('.cache/tried'));
  const faulty = packed.filter(({ says }) => says.length > 0);
  expect(faulty.length).toBeGreaterThanOrEqual(220);
  writePack(path('content'), packed);
  const { status, output } = copy.build({ publish: true, env });
  expect(status, output).toBe(3);
  for (const number of [/13800138000/, /11010519491231002X/]) expect(output).not.toMatch(number);
  const lines = plain(output);
  const unsaid = faulty.flatMap(({ name, says }) =>
    says.filter((said) => !lines.includes(plain(`content/${said}`))).map((said) => `${name}: ${said}`),
  );
  expect(unsaid).toEqual([]);

  const out: string[] = [];
  const missing: string[] = [];
  for (const one of packed) {
    for (const entry of entriesOf(one)) {
      const isBuilt = existsSync(path('dist', entry, 'index.html'));
      if (isFaulty(one, `${entry}/index.mdx`) && isBuilt) out.push(`${one.name}: ${entry}`);
      // With a fault beside it, such as a photo that it does not show, it may go on without that.
      if (!isFaulty(one, `${entry}/`) && !isBuilt) missing.push(`${one.name}: ${entry}`);
    }
  }
  expect({ out, missing }).toEqual({ out: [], missing: [] });
  const marks = packed.filter(isWhollyFaulty).map(({ marks }) => marks.title);
  expect(marks.length).toBeGreaterThanOrEqual(180);
  expect(tracesIn(path('dist'), marks)).toEqual([]);
}, 300_000);

test('what cannot stand beside others, and what ruins the settings, is refused word for word before a page is made', async () => {
  const before = list();
  const { apart } = await together(cases, path('.cache/tried'));
  const groups = await grouped(
    apart.filter(({ saysAlone }) => saysAlone.length > 0),
    path('.cache/tried'),
  );
  expect(groups.flat().length).toBeGreaterThanOrEqual(20);
  for (const group of groups) {
    writePack(
      path('content'),
      group.map(({ original }) => ({ files: original })),
    );
    const { status, output } = copy.build({ env });
    expect(status, output).toBe(1);
    const lines = plain(output);
    for (const { name, saysAlone } of group)
      for (const said of saysAlone) expect(lines, name).toContain(plain(`content/${said}`));
    expect(output).toContain('内容有问题，没有生成网站；dist 里还是上一次的。');
    expect(list()).toBe(before);
  }
}, 300_000);

/** Without indentation. */
function plain(text: string): string {
  return text.replace(/^ +/gm, '');
}

function isFaulty({ says }: Case, place: string): boolean {
  return says.some((said) => said.startsWith(withoutNumbers(place)));
}

/** Whether nothing of it may be found in the site. */
function isWhollyFaulty(one: Case): boolean {
  const entries = entriesOf(one);
  return entries.length > 0 && entries.every((entry) => isFaulty(one, `${entry}/index.mdx`));
}
