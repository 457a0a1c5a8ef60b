import type { Area } from '../../finder/place-data.ts';
import type { Position } from '../../finder/position.ts';
import { escape } from '../../markdown/escape.ts';
import { labelsOf } from './sketch-labels.ts';
import { groupsOf, type Group } from './sketch-groups.ts';
import { viewOf, type View } from './sketch-view.ts';
import type { Origin } from './setup.ts';
import { words } from './words.ts';

/**
 * A sketch of where places lie, drawn from nothing but their own positions: a grid to measure by, the names of streets at
 * the middle of their places, a marker for each place that leads to its card, one with a number where they are crowded,
 * the scale, north, and where the visitor is. An SVG of `width` × `height` px; colours come from the style sheet.
 */
export function sketchSvg(places: Placed[], { width, height, origin, around, still }: Drawing): string {
  const view = viewOf(
    around ?? [...places.map(({ position }) => position), ...(origin ? [origin.position] : [])],
    width,
    height,
  );
  const inside = places.filter(({ position }) => view.holds(position));
  const groups = groupsOf(inside, view);
  const label = words.sketch(places.length);
  return (
    `<svg class="sketch" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${label}">` +
    `<g aria-hidden="true">${grid(view)}${streetNames(inside, groups, view, origin)}${rings(view, origin)}</g>` +
    `${originMark(view, origin)}${groups.map((group) => marker(group, still)).join('')}<g aria-hidden="true">${scaleBar(view)}${north(view)}</g></svg>`
  );
}

function grid({ width, height, step }: View): string {
  const lines: string[] = [];
  for (let x = step.pixels / 2; x < width; x += step.pixels) lines.push(`M${round(x)} 0V${height}`);
  for (let y = step.pixels / 2; y < height; y += step.pixels) lines.push(`M0 ${round(y)}H${width}`);
  return `<path class="grid" d="${lines.join('')}"/>`;
}

function streetNames(places: Placed[], groups: Group<Placed>[], view: View, origin?: Origin): string {
  return labelsOf(places, groups, view, origin)
    .map(({ x, y, text }) => `<text class="street" x="${round(x)}" y="${round(y)}">${escape(text)}</text>`)
    .join('');
}

function marker({ x, y, items }: Group<Placed>, still = false): string {
  const [first] = items as [Placed];
  const at = `transform="translate(${round(x)} ${round(y)})"`;
  const name = (one: Placed) => `${one.title}${one.state ? `，${one.state.text}` : ''}`;
  if (items.length === 1)
    return (
      `<a href="#${first.anchor}" class="marker ${first.state?.tone ?? 'hours'}" ${at} aria-label="${escape(name(first))}">` +
      `<circle class="reach" r="22"/><circle class="dot" r="9"/>${inner[first.state?.tone ?? 'hours']}</a>`
    );
  const named = items
    .slice(0, 4)
    .map(({ title }) => title)
    .join('、');
  const label = words.group(items.length, named, items.length > 4);
  return (
    `<a href="#${first.anchor}" class="marker group" ${at} aria-label="${escape(label)}"${still ? '' : ` data-group="${items.map(({ anchor }) => anchor).join(' ')}"`}>` +
    `<circle class="reach" r="22"/><circle class="dot" r="17"/><text y="6">${items.length}</text></a>`
  );
}

/** Told apart without colour: open is full, closed is hollow, not known has a question mark. */
const inner = {
  open: '',
  hours: '',
  closed: '<circle class="hole" r="4.5"/>',
  ask: '<text y="5">?</text>',
} as const;

function originMark({ project }: View, origin: Origin | undefined): string {
  if (!origin) return '';
  const { x, y } = project(origin.position);
  const name = escape(origin.name);
  return (
    `<g class="here" transform="translate(${round(x)} ${round(y)})" role="img" aria-label="${name}">` +
    `<circle r="24"/><circle class="core" r="7"/><text y="-28">${name}</text></g>`
  );
}

/** Circles that one reaches in five and ten minutes on foot (250 m and 500 m as the crow flies). */
function rings({ project, metresPerPixel }: View, origin: Origin | undefined): string {
  if (!origin) return '';
  const { x, y } = project(origin.position);
  return [250, 500]
    .map((metres) => metres / metresPerPixel)
    .filter((radius) => radius > 40)
    .map((radius, index) => {
      const minutes = index === 0 ? 5 : 10;
      return (
        `<circle class="ring" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>` +
        `<text class="ring-name" x="${round(x)}" y="${round(y + radius - 6)}">${words.walking(minutes)}</text>`
      );
    })
    .join('');
}

function scaleBar({ height, step }: View): string {
  const length = round(step.pixels);
  const name = step.metres >= 1000 ? `${step.metres / 1000} 公里` : `${step.metres} 米`;
  return `<path class="scale" d="M16 ${height - 22}v6h${length}v-6"/><text class="scale-name" x="${16 + length / 2}" y="${height - 24}">${name}</text>`;
}

function north({ width }: View): string {
  return `<g class="north" transform="translate(${width - 28} 40)"><path d="M0-22L8 6 0 1-8 6z"/><text y="24">北</text></g>`;
}

function round(number: number): number {
  return Math.round(number);
}

interface Drawing {
  width: number;
  height: number;
  origin?: Origin | undefined;
  /** What is to be seen, if not all places. */
  around?: Position[] | undefined;
  /** Without what only a script reads. */
  still?: boolean;
}

export interface Placed {
  anchor: string;
  title: string;
  position: Position;
  district?: Area | undefined;
  street?: Area | undefined;
  state?: { text: string; tone: 'open' | 'closed' | 'ask' | 'hours' } | undefined;
}
