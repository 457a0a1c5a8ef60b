import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { contentTypes } from '../../src/content-types/index.ts';
import type { PlaceType } from '../../src/outputs/map-feature.ts';
import { plaquePath, type PlaqueSize } from '../../src/outputs/plaque.ts';

/** The plaques of a built site in one size, as paths below its address and HTML; throws a Chinese sentence where there are none. */
export function builtPlaques(folder: string, types: readonly PlaceType[], size: PlaqueSize): BuiltPlaque[] {
  const plaques = types.flatMap((type) =>
    foldersIn(join(folder, type)).flatMap((id) => {
      const path = plaquePath({ type, id }, size);
      const file = join(folder, path, 'index.html');
      return existsSync(file) ? [{ path, html: plaqueIn(readFileSync(file, 'utf8')) }] : [];
    }),
  );
  if (plaques.length > 0) return plaques;
  const names = types.map((type) => contentTypes[type].name).join('和');
  throw new Error(`${folder} 里没有${names}的牌子。先在编辑台写上地方，运行 npm run build，再来一次。`);
}

/** The address that a built site was made for; throws a Chinese sentence where nothing is built. */
export function builtFor(folder: string): URL {
  const home = join(folder, 'index.html');
  if (!existsSync(home))
    throw new Error(`还没有生成网站：${folder} 里没有首页。先运行 npm run build，再来一次。`);
  const canonical = parse(readFileSync(home, 'utf8')).querySelector('link[rel=canonical]');
  return new URL(canonical!.getAttribute('href')!);
}

function plaqueIn(html: string): string {
  return parse(html).querySelector('.plaque')!.outerHTML;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export interface BuiltPlaque {
  /** nursing-rooms/x/plaque/ */
  path: string;
  html: string;
}
