import type { z } from 'astro/zod';
import { jsonSchemaOf, type FieldSchema } from './define.ts';
import { searchWords } from './search-words.ts';
import { siteSettings } from './site.ts';
import { withdrawn } from './withdrawn.ts';

/** The files of settings, content/<id>.yml each, in the order in which the desk lists them. */
export const settings = { site: siteSettings, words: searchWords, withdrawn } as const;

/** The fields of every file of settings as JSON Schema with their facts. */
export const settingsSchemas = Object.fromEntries(
  Object.values(settings).map((file) => [file.id, jsonSchemaOf(file)]),
) as Record<SettingsId, FieldSchema>;

export type SettingsId = keyof typeof settings;

/** The checked settings of a file. */
export type SettingsOf<Id extends SettingsId> = z.output<(typeof settings)[Id]['schema']>;
