import { firefox } from './firefox.ts';
import type { Tab } from './tab.ts';
import { webkit } from './webkit.ts';

/** The browsers beside Chromium that tests can open. */
export const browsers = { firefox, webkit };

/** Their names, to go through. */
export const browserNames = ['firefox', 'webkit'] as const satisfies (keyof typeof browsers)[];

/**
 * Whether tests in this browser can run here. Where it is not installed they are left out and it is said, unless
 * REAL_BROWSERS is set, as in CI: then they run, and fail.
 */
export function canBrowseWith(name: keyof typeof browsers): boolean {
  const { packages, isHere } = browsers[name];
  if (isHere() || process.env['REAL_BROWSERS']) return true;
  console.warn(`Nothing is tested in ${name}: apt-get install ${packages}`);
  return false;
}

export interface Look {
  /** CSS pixels of the page, which fills the screen. */
  width: number;
  height: number;
  dark: boolean;
}

export interface Browser {
  tab: Tab;
  close: () => Promise<void>;
}
