import { activities } from './activity.ts';
import { jsonSchemaOf, type FieldSchema } from './define.ts';
import { families } from './family.ts';
import { microHomes } from './micro-home.ts';
import { nursingRooms } from './nursing-room.ts';
import { organizations } from './organization.ts';
import { programmes } from './programme.ts';
import { regions } from './region.ts';
import { workers } from './worker.ts';
import type { z } from 'astro/zod';

/** Every content type, in the order in which the site and the desk list them. */
export const contentTypes = {
  'nursing-rooms': nursingRooms,
  'micro-homes': microHomes,
  families,
  workers,
  activities,
  programmes,
  organizations,
  regions,
} as const;

/** The fields of every type as JSON Schema with their facts. */
export const schemas = Object.fromEntries(
  Object.values(contentTypes).map((type) => [type.id, jsonSchemaOf(type)]),
) as Record<TypeId, FieldSchema>;

export type TypeId = keyof typeof contentTypes;

/** The checked front matter of an entry of a type. */
export type DataOf<Id extends TypeId> = z.output<(typeof contentTypes)[Id]['schema']>;

/** A checked entry: its type, its id (the folder's name), its front matter. */
export interface Entry<Id extends TypeId = TypeId> {
  type: Id;
  id: string;
  data: DataOf<Id>;
}
