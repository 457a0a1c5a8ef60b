/** A moment as Beijing's calendar and clock show it, `2026-11-20 09:30:15`, wherever the computer stands. */
export function beijing(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now);
}
