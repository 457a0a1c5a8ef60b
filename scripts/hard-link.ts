import { linkSync } from 'node:fs';

/** Makes `to` another name of the file `from`; false where that cannot be, as when `to` lies on another disk or is there already. */
export function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
