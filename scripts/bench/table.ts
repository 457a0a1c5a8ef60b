import type { Row } from './size.ts';

/** What does not hang on the machine: how builds compare that ran side by side on it. Less is better. */
export function ratiosOf(rows: readonly Row[]): Ratios {
  const [cold, unchanged, changed, hugo] = rows as [Row, Row, Row, Row];
  return rounded({
    'cold ÷ Hugo': cold.cpu / cold.pages / (hugo.cpu / hugo.pages),
    'nothing changed ÷ cold': unchanged.cpu / cold.cpu,
    'one entry changed ÷ cold': changed.cpu / cold.cpu,
    'memory ÷ Hugo': cold.megabytes / hugo.megabytes,
    'bytes a page ÷ Hugo': cold.bytes / cold.pages / (hugo.bytes / hugo.pages),
  });
}

/** The rows and ratios of one size as lines to read. */
export function tableOf(size: number, rows: readonly Row[], ratios: Ratios): string {
  const lines = rows.map(({ name, cpu, megabytes, pages, bytes }) =>
    [
      name,
      cpu.toFixed(1),
      ((cpu / pages) * 1000).toFixed(2),
      megabytes,
      pages,
      (bytes / 1e6).toFixed(0),
    ].join('\t'),
  );
  return [
    `\n${size} 条`,
    '\tCPU 秒\t每页毫秒\t内存 MB\t网页\t网页 MB',
    ...lines,
    ...Object.entries(ratios).map(([name, ratio]) => `${name}\t${ratio}`),
  ].join('\n');
}

/** A sentence for each ratio that is a quarter worse than the recorded one, or that was never recorded. */
export function gotWorse(now: Ratios, recorded: Ratios): string[] {
  return Object.entries(now).flatMap(([name, ratio]) => {
    const before = recorded[name];
    if (before === undefined) return [`“${name}”没有记录过。请运行 npm run bench -- --record。`];
    if (ratio <= before * 1.25) return [];
    return [
      `“${name}”是 ${ratio}，记录的是 ${before}，差了四分之一以上。请找出原因；是有意的，就运行 npm run bench -- --record。`,
    ];
  });
}

/** Of two measurements the less in each ratio. */
export function lessOf(one: Ratios, other: Ratios): Ratios {
  return Object.fromEntries(
    Object.entries(one).map(([name, ratio]) => [name, Math.min(ratio, other[name] ?? ratio)]),
  );
}

function rounded(ratios: Ratios): Ratios {
  return Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(2))]));
}

export type Ratios = Record<string, number>;
