import type { FileFault } from './entry.ts';

/** The faults as an editor reads them, file by file, and a closing line; `count` is the number of entries checked. */
export function report(faults: FileFault[], count: number): string {
  if (!faults.length) return `内容检查通过：${count} 条`;
  const files = Map.groupBy(faults, ({ file }) => file);
  const lines = [...files.values()].flatMap((inFile) => [...inFile.map(faultLine), '']);
  return [...lines, `共 ${faults.length} 处问题，在 ${files.size} 个文件里`].join('\n');
}

function faultLine({ file, line, column, text, message }: FileFault): string {
  const place = line ? `${file}:${line}:${column}` : file;
  return `${place} ${message}${text ? `\n    ${text}` : ''}`;
}
