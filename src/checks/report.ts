import type { FileFault } from './entry.ts';
import { rules } from './rules/index.ts';
import { withoutNumbers } from './text-rules.ts';

/** The faults as an editor reads them, file by file, the warnings apart, and a closing line; `count` is the number of entries checked. */
export function report(faults: FileFault[], count: number, warnings: FileFault[] = []): string {
  const apart = warnings.length ? ['不影响发布，请再看一眼：', '', ...fileByFile(warnings)] : [];
  return [...fileByFile(faults), ...apart, closing(faults, count, warnings)].join('\n');
}

/** The same as JSON, for programs. */
export function reportJson(faults: FileFault[], entries: number, warnings: FileFault[]): string {
  return JSON.stringify({ entries, faults: faults.map(discreet), warnings: warnings.map(discreet) }, null, 2);
}

/** The same as workflow commands, which GitHub shows beside the lines of a change. */
export function reportForGitHub(faults: FileFault[], count: number, warnings: FileFault[]): string {
  const command = (level: 'error' | 'warning') => (fault: FileFault) => {
    const { file, line, column, rule, message, text } = discreet(fault);
    const title = rules.find(({ id }) => id === rule)?.name ?? rule;
    const place = line ? { file, line, col: column, title } : { file, title };
    const properties = Object.entries(place).map(
      ([name, value]) => `${name}=${escapedProperty(String(value))}`,
    );
    return `::${level} ${properties.join(',')}::${escaped(text ? `${message}\n${text}` : message)}`;
  };
  return [
    ...faults.map(command('error')),
    ...warnings.map(command('warning')),
    closing(faults, count, warnings),
  ].join('\n');
}

function fileByFile(faults: FileFault[]): string[] {
  const files = Map.groupBy(faults, ({ file }) => file);
  return [...files.values()].flatMap((inFile) => [...inFile.map(faultLine), '']);
}

function faultLine(fault: FileFault): string {
  const { file, line, column, text, message } = discreet(fault);
  const place = line ? `${file}:${line}:${column}` : file;
  return `${place} ${message}${text ? `\n    ${text}` : ''}`;
}

/** Even a file's name may hold somebody's number, and reports are read by many. */
function discreet(fault: FileFault): FileFault {
  return { ...fault, file: withoutNumbers(fault.file) };
}

function closing(faults: FileFault[], count: number, warnings: FileFault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const found = faults.length
    ? `共 ${faults.length} 处问题，在 ${files} 个文件里`
    : `内容检查通过：${count} 条`;
  return warnings.length ? `${found}；另有 ${warnings.length} 处请再看一眼` : found;
}

/** As GitHub's toolkit escapes what follows a command's `::`. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
