import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWith, filesOf } from '../example-folder.ts';
import { rules } from './index.ts';

describe.each(rules)('$id', ({ id, severity, example }) => {
  it('says its sentence of its example, and nothing else', async () => {
    const { faults, warnings } = await checkWith(filesOf(example, 'wrong'));
    const said = [...faults, ...warnings].map(
      ({ rule, severity, message }) => `${rule} ${severity} ${message}`,
    );
    expect([...new Set(said)]).toEqual([`${id} ${severity} ${example.says}`]);
  });

  it('says nothing of its mend', async () => {
    const { faults, warnings } = await checkWith(filesOf(example, 'right'));
    expect([...faults, ...warnings]).toEqual([]);
  });
});

it('has a file of its own name for every rule, and no two of one name', () => {
  const files = readdirSync(new URL('.', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect(rules.filter(({ id }) => !files.includes(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
