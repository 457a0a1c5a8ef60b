import { isAllowedAddress, isWebAddress } from './addresses.ts';
import { faultAt, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Tag } from './tags.ts';
import { vocabulary, type Component, type ComponentName, type Property } from './vocabulary/index.ts';

/** The faults in the properties of an opening component tag: unknown, missing, too long, not among the choices. */
export function checkProperties(tag: Tag, source: string, photos: string[] | undefined): Fault[] {
  const { label, properties }: Component = vocabulary[tag.name as ComponentName];
  const given = new Map(tag.properties.map(({ name, value }) => [name, value]));
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && !given.get(name)?.trim())
    .map(([name, property]) => `${label}少了“${property.label}”。请写上 ${name}="…"。`)
    .map((message) => faultAt(source, tag.start, tag.end, message));
  const seen = new Set<string>();
  const wrong = tag.properties.flatMap(({ name, value, start, end }) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const twice = seen.has(name);
    seen.add(name);
    const message = twice
      ? `${label}里的 ${name} 写了两次。请只留一个。`
      : property
        ? complaint(label, name, property, value, photos)
        : unknown(label, name, Object.keys(properties));
    return message ? [faultAt(source, start, end, message)] : [];
  });
  return [...missing, ...wrong];
}

function complaint(
  component: string,
  name: string,
  property: Property,
  value: string | undefined,
  photos: string[] | undefined,
): string | undefined {
  const { label, max, options, holds } = property;
  if (value === undefined) return `${component}的“${label}”没有写内容。请写成 ${name}="…"。`;
  // &quot; is one sign to who typed it.
  const length = [...value.replaceAll(/&\w+;/g, '&')].length;
  if (length > max) return `${component}的“${label}”有 ${length} 个字，最多 ${max} 个。请写短些。`;
  if (value && options && !Object.hasOwn(options, value)) {
    const choices = Object.entries(options).map(([key, words]) => `${key}（${words}）`);
    return `${component}的“${label}”不能是“${value}”。请写 ${choices.join('或 ')}。`;
  }
  if (value && holds === 'address' && !(isWebAddress(value) && isAllowedAddress(value))) {
    return `${component}的“${label}”要以 https:// 开头。`;
  }
  if (!photos || (holds !== 'photo' && holds !== 'photos')) return undefined;
  const names = holds === 'photo' ? [value] : value.split(/\s+/);
  const strange = names.filter((photo) => photo && !photos.includes(photo));
  return strange.length ? unknownPhoto(strange, photos) : undefined;
}

/** The sentence for photos that an entry does not have. */
export function unknownPhoto(names: string[], photos: string[]): string {
  const has = photos.length ? `这一条的照片有：${photos.join('、')}。` : '这一条还没有照片。';
  const meant = names.length === 1 ? nearest(names[0]!, photos) : undefined;
  const ask = meant ? `您是不是要写 ${meant}？` : '请先在“照片”里上传。';
  return `这一条没有照片“${names.join('、')}”。${has}${ask}`;
}

function unknown(label: string, name: string, known: string[]): string {
  if (!known.length) return `${label}没有属性。请去掉 ${name}。`;
  const meant = nearest(name, known);
  return `${label}没有 ${name} 这一项。${meant ? `您是不是要写 ${meant}？` : `可以写的有：${known.join('、')}。`}`;
}
