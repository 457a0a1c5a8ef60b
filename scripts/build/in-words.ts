/** An error as who runs a command reads it: a full disk in words, our own sentences as they are, a program's fault with its traces. */
export function inWords(error: Error): string {
  const text = `${error.message} ${String((error as NodeJS.ErrnoException).code ?? '')}`;
  if (/ENOSPC|EDQUOT|EFBIG|No space left|os error 28/i.test(text))
    return '磁盘满了，网站没有生成完；dist 里还是上一次的。请腾出空间，再来一次。';
  if (/EACCES|EPERM|EROFS/.test(text))
    return `写不进去：${error.message}。请看这个文件夹是不是只读，或者正被别的程序开着。`;
  return /\p{Script=Han}/u.test(error.message) ? error.message : (error.stack ?? error.message);
}
