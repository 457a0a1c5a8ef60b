import { wordsFor } from '../content-types/define.ts';
import { contentTypes, schemas, type DataOf, type Entry } from '../content-types/index.ts';
import { lightKeys, type Site } from '../content-types/site.ts';
import { hoursInWords } from './hours-in-words.ts';
import type { PlaceType } from './map-feature.ts';

/**
 * What the plaque on a place's door says. Only what is known: a plaque hangs for years, and what is not known yet
 * stands behind its QR code as soon as it is.
 */
export function plaqueOf(entry: Entry<PlaceType>, site: Pick<Site, 'lights'>): Plaque {
  const kind = contentTypes[entry.type].name;
  const name = entry.data.title.replace(new RegExp(`[ ·（(]*${kind}[）)]*$`), '');
  const rows = ('access' in entry.data ? roomRows(entry.data) : homeRows(entry.data)).flatMap(
    ([label, text]) => (text ? [{ label, text }] : []),
  );
  const words = rows.reduce((sum, { text }) => sum + Math.max(text.length, 8), 0);
  return {
    kind,
    name,
    nameSize: sizeFor(name.length, [10, 20]),
    rows,
    textSize: sizeFor(words, [70, 130, 220]),
    number: 'access' in entry.data ? entry.data.number : entry.data.lights.plaque.number,
    lights: 'lights' in entry.data ? lightKeys.map((key) => site.lights[key].name) : [],
  };
}

/** The sizes of paper that a plaque is made for, in millimetres, upright (ISO 216). */
export const plaqueSizes = {
  a5: { name: 'A5', width: 148, height: 210 },
  a6: { name: 'A6', width: 105, height: 148 },
} as const;

/** The path of a place's plaque below the site's address; A5 is what stands first. */
export function plaquePath({ type, id }: { type: string; id: string }, size: PlaqueSize = 'a5'): string {
  return `${type}/${id}/plaque/${size === 'a5' ? '' : `${size}/`}`;
}

function roomRows(data: DataOf<'nursing-rooms'>): Row[] {
  return [
    ['开放时间', hours(data)],
    ['怎么进', wayIn(data.access)],
    ['管理单位', data.operator],
    ['电话', data.phone],
  ];
}

function homeRows(data: DataOf<'micro-homes'>): Row[] {
  return [
    ['微家主人', data.host],
    ['开放时间', hours(data)],
    ['电话', data.phone],
  ];
}

/** Fewer words are written larger. */
function sizeFor(length: number, limits: readonly number[]): Size {
  const fits = limits.findIndex((limit) => length <= limit);
  return sizes[fits < 0 ? limits.length : fits]!;
}

const sizes = ['short', 'medium', 'long', 'longest'] as const;

function hours({ openingHours }: { openingHours?: string | undefined }): string | undefined {
  return openingHours && hoursInWords(openingHours);
}

function wayIn({ how, words, fathers }: DataOf<'nursing-rooms'>['access']): string {
  const access = schemas['nursing-rooms'].properties?.access?.properties;
  return [
    how === 'unknown' ? '' : wordsFor(access?.how, how),
    words ?? '',
    fathers === 'unknown' ? '' : `爸爸${fathers === 'yes' ? '也可以进' : '请在门外等'}`,
  ]
    .map((part) => part.replace(/[。；，\s]+$/u, ''))
    .filter(Boolean)
    .join('；');
}

type Size = (typeof sizes)[number];

type Row = [label: string, text: string | undefined];

export type PlaqueSize = keyof typeof plaqueSizes;

export interface Plaque {
  /** 母婴室, 妇女微家. */
  kind: string;
  /** The place's own name, without the kind at its end; empty where the title says no more than the kind. */
  name: string;
  nameSize: Size;
  number: string | undefined;
  rows: { label: string; text: string }[];
  textSize: Size;
  /** The names of the lights; none on a nursing room's plaque. */
  lights: string[];
}
