import { encode } from 'uqr';
import { escape } from '../markdown/escape.ts';

/**
 * A text as a QR code (ISO/IEC 18004): an SVG in black on white with the quiet zone of 4 modules that the standard asks for.
 * Level Q: a quarter of it may be scratched or covered, as happens on doors.
 */
export function qrCode(text: string, name: string): string {
  const { path, size } = drawn(text);
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="${escape(name)}">` +
    `<path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
  );
}

/** Both sizes of a plaque carry the same code, and finding its best mask takes most of a plaque's time. */
function drawn(text: string): Drawn {
  const known = lately.get(text);
  if (known) return known;
  const { data, size } = encode(text, { ecc: 'Q', border: 4 });
  const made = { path: data.map(darkRuns).join(''), size };
  if (lately.size >= 16) lately.delete(lately.keys().next().value!);
  lately.set(text, made);
  return made;
}

const lately = new Map<string, Drawn>();

/** The dark modules of a row as rectangles, neighbours in one: seams between squares would show in print. */
function darkRuns(row: boolean[], y: number): string {
  return [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

interface Drawn {
  path: string;
  /** Modules a side, the quiet zone included. */
  size: number;
}
