import type { DeskSettings } from './config.ts';

/** Keeps what the desk was opened with, for the parts that Decap draws and hands nothing of ours. */
export function remember(given: DeskSettings): void {
  settings = given;
}

/** What the desk was opened with. */
export function remembered(): DeskSettings {
  return settings;
}

/** The address of an entry's page on the published site: that of the settings, else of the site in which the desk lies. */
export function pageAddress(type: string, id: string): string {
  return new URL(`${type}/${id}/`, settings.siteUrl ?? new URL('../', location.href)).href;
}

let settings: DeskSettings;
