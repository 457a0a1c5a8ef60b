import { expect, test } from 'vitest';
import { lattice, smallLattice } from './lattice.ts';

const ids = Array.from({ length: 400 }, (_, index) => `families/example-${index}`);

test('the same id always gives the same window', () => {
  expect(lattice('families/gao-chunxiang')).toBe(lattice('families/gao-chunxiang'));
});

test('no two of 400 windows look alike', () => {
  const withoutNames = ids.map((id) => lattice(id).replace(/w[a-z0-9]{3,7}/g, ''));
  expect(new Set(withoutNames).size).toBeGreaterThan(380);
});

test('a window is small and needs nothing from elsewhere', () => {
  for (const id of ids) {
    expect(lattice(id).length).toBeLessThan(1700);
    expect(lattice(id)).not.toMatch(/href|script|style|NaN|undefined/);
  }
});

test('on a card it is the same window with fewer cracks', () => {
  const frame = (svg: string) =>
    /stroke="none"\/><path d="([^"]+)"|<clipPath[^>]*><path d="([^"]+)"/.exec(svg)!.slice(1).join('');
  for (const id of ids) {
    expect(frame(smallLattice(id))).toBe(frame(lattice(id)));
    expect(smallLattice(id).length).toBeLessThan(1100);
  }
});
