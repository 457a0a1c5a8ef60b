import { writeFileSync } from 'node:fs';

/** Writes a file that people open; throws a Chinese sentence where that cannot be done. */
export function saveFile(out: string, file: Uint8Array): void {
  try {
    writeFileSync(out, file);
  } catch {
    throw new Error(
      `存不到 ${out}：没有这个文件夹，或者这个文件正在表格软件里开着。换个名字或关掉它，再来一次。`,
    );
  }
}
