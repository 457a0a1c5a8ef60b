import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWith } from './example-folder.ts';
import { readCase } from './read-case.ts';
import { rules } from './rules/index.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const cases = readdirSync(fixtures).flatMap((rule) =>
  readdirSync(new URL(`${rule}/`, fixtures)).map((name) => ({ rule, name })),
);

describe.each(cases)('$rule: $name', ({ rule, name }) => {
  it('is told as its fixture says', async () => {
    const folder = new URL(`${rule}/${name}/`, fixtures);
    const { entries, faults, warnings, root } = await checkWith(readCase(folder));
    const said = [...faults, ...warnings].map(({ file, line, column, rule, severity, text, message }) => {
      const place = [file.slice(root.length + 1), ...(line ? [line, column] : [])].join(':');
      return `${place} ${rule} ${severity}\n  ${message}\n${text ? `  ${text}\n` : ''}`;
    });
    await expect(said.join('\n') || '没有问题\n').toMatchFileSnapshot(
      new URL('expected.txt', folder).pathname,
    );
    const told = new Set([...faults, ...warnings].map(({ rule }) => rule));
    expect([...told].includes(rule)).toBe(!name.startsWith('fine-'));
    expect(told).not.toContain('other');
    const withFaults = new Set(
      entries.flatMap(({ faults, type, id }) => (faults.length ? [`${type}/${id}`] : [])),
    );
    for (const { type, id, data } of entries)
      expect(data === undefined).toBe(withFaults.has(`${type}/${id}`));
  });
});

it('has a hundred and twenty cases of faults, and some for every rule', () => {
  expect(cases.filter(({ name }) => !name.startsWith('fine-')).length).toBeGreaterThanOrEqual(120);
  const shown = new Set(cases.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  expect([...shown].filter((rule) => !rules.some(({ id }) => id === rule))).toEqual([]);
});
