import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { programHash } from './program-hash.ts';

const root = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(root, { recursive: true }));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const hash = () => programHash(['src/**/*.ts'], root);

it('changes with every program and with the packages, not with tests and with what else lies there', () => {
  write('package-lock.json', '{}');
  write('src/checks/rules/a.ts', 'a');
  const hashes = [hash()];
  const changes: [string, string][] = [
    ['src/checks/rules/a.ts', 'b'],
    ['src/markdown/b.ts', 'a'],
    ['package-lock.json', '{ }'],
  ];
  for (const [file, text] of changes) {
    write(file, text);
    hashes.push(hash());
  }
  rmSync(join(root, 'src/markdown/b.ts'));
  hashes.push(hash());
  expect(new Set(hashes).size).toBe(5);
  write('src/checks/rules/a.test.ts', 'a');
  write('src/checks/fixtures/case.txt', 'a');
  expect(hash()).toBe(hashes.at(-1));
});
