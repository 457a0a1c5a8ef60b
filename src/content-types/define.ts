import { z } from 'astro/zod';

/** What a field is to people: read by the editing form, the checker, the facets and the open data. */
export const facts = z.registry<FieldFacts>();

/** Declares a content type; returns its argument, so that the type keeps its exact shape. */
export function defineContentType<const Id extends string, Schema extends z.ZodObject>(
  type: ContentType<Id, Schema>,
): ContentType<Id, Schema> {
  return type;
}

/** The type's schema as JSON Schema with the facts of every field beside its constraints. */
export function jsonSchemaOf(type: { schema: z.ZodType }): FieldSchema {
  return z.toJSONSchema(type.schema, {
    metadata: facts,
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const message = patternMessage(zodSchema);
      if (message) Object.assign(jsonSchema, { patternMessage: message });
    },
  }) as FieldSchema;
}

/** Every value that an entry has in the fields registered with this facet, in the order they stand. */
export function facetValues(schema: FieldSchema, data: unknown, facet: Facet): string[] {
  if (data === undefined || data === null || !facetsIn(schema).has(facet)) return [];
  if (schema.facet === facet && schema.properties) return yesKeys(data);
  if (schema.facet === facet) return [facet === 'year' ? String(data).slice(0, 4) : String(data)];
  if (schema.items && Array.isArray(data)) {
    return unique(data.flatMap((item) => facetValues(schema.items!, item, facet)));
  }
  const fields = Object.entries(schema.properties ?? {});
  return unique(fields.flatMap(([key, field]) => facetValues(field, (data as never)[key], facet)));
}

/** The facets that a field or anything in it feeds; most fields feed none, and every entry is asked for seven. */
function facetsIn(schema: FieldSchema): ReadonlySet<Facet> {
  let found = inSchema.get(schema);
  if (!found) {
    const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
    found = new Set([
      ...(schema.facet ? [schema.facet] : []),
      ...inner.flatMap((field) => [...facetsIn(field)]),
    ]);
    inSchema.set(schema, found);
  }
  return found;
}

const inSchema = new WeakMap<FieldSchema, ReadonlySet<Facet>>();

/** The words for each stored value of the field registered with this facet; undefined where its values are no choice. */
export function optionsOf(schema: FieldSchema, facet: Facet): Record<string, string> | undefined {
  if (schema.facet === facet) return schema.options ?? labelsOf(schema);
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return inner.map((field) => optionsOf(field, facet)).find((options) => options !== undefined);
}

/** Of a group of yes, no and not known (amenities) the values are the fields that say yes: a filter finds what is there. */
function yesKeys(group: object): string[] {
  return Object.entries(group).flatMap(([key, value]) => (value === 'yes' ? [key] : []));
}

function labelsOf({ properties }: FieldSchema): Record<string, string> | undefined {
  if (!properties) return undefined;
  return Object.fromEntries(Object.entries(properties).map(([key, { label }]) => [key, label ?? key]));
}

/** The words for a stored value of a choice field (`city` → 市级), or the value itself where there are none. */
export function wordsFor(schema: FieldSchema | undefined, value: unknown): string {
  return schema?.options?.[String(value)] ?? String(value ?? '');
}

/** The sentence that goes with a field's pattern; JSON Schema has no place for it. */
function patternMessage(schema: z.core.$ZodType): string | undefined {
  const checks = schema._zod.def.checks ?? [];
  const pattern = checks.find(({ _zod }) => 'format' in _zod.def && _zod.def.format === 'regex');
  const said = pattern?._zod.def.error?.({} as never);
  return typeof said === 'string' ? said : said?.message;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

export interface FieldFacts {
  /** The field's name in the editing form, in messages and in the data dictionary. */
  label: string;
  /** One sentence that helps an editor fill it in. */
  hint?: string;
  /** What the editing form shows where the JSON type alone does not say it. */
  widget?: 'text' | 'minute' | 'date' | 'photo' | 'photos' | 'hidden' | 'body' | 'coordinates' | 'hours';
  /** The words for each stored value of a choice. */
  options?: Record<string, string>;
  /** Which list filter and search facet the value feeds. */
  facet?: Facet;
  /** The entry needs it to be published; a draft is saved without it. */
  laterInDraft?: boolean;
  /** A reader expects it: shown as 待核实 where it is missing. */
  expected?: boolean;
  /** A day as far as it is known, shown as 2018年3月8日. */
  date?: boolean;
  /** Published in the open-data files. */
  open?: boolean;
  /** The content type whose entry id the value is. */
  ref?: string;
}

export type Facet = 'region' | 'level' | 'year' | 'kind' | 'access' | 'amenity' | 'programme';

/** A field of the JSON Schema, as far as the project reads it. */
export interface FieldSchema extends Partial<FieldFacts> {
  type?: string;
  enum?: string[];
  default?: unknown;
  pattern?: string;
  /** What an editor reads when the value does not fit the pattern. */
  patternMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  required?: string[];
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
}

export interface ContentType<Id extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  /** Folder under content/, first segment of the URL, name in every output. */
  id: Id;
  /** What the list is called: 母婴室. */
  name: string;
  /** One sentence on what the list holds. */
  description: string;
  /** Measure word for counts: 3 间母婴室. */
  unit: string;
  /** How the desk makes the id of a new entry: from the title's pinyin, or from the day and the title's pinyin. */
  idFrom: 'title' | 'day-and-title';
  schema: Schema;
  /** schema.org description of an entry, without what all entries share (outputs/json-ld.ts adds that). */
  jsonLd: (data: z.output<Schema>) => Record<string, unknown>;
}
