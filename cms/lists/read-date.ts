/** 2018, 2018年3月, 2018/3/8, 2018.03.08, 20180308 → ISO 8601 as far as it is known. */
export function dateOf(text: string): string | undefined {
  const found =
    /^(\d{4})(?:年|[-/.](?=\d))?(?:(\d{1,2})(?:月|[-/.](?=\d))?(?:(\d{1,2})日?)?)?$/.exec(
      text.normalize('NFKC').trim(),
    ) ?? undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year, month, day] = compact ?? found ?? [];
  if (!year) return undefined;
  return [year, ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

/** A part of a date or a time with two digits. */
export function two(part: string): string {
  return part.padStart(2, '0');
}
