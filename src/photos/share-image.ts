import { createHash } from 'node:crypto';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentTypes } from '../content-types/index.ts';

/**
 * Draws one picture of 1200×630 px per content type and `site.png` for the site into `<outDir>/share/`, for links that are
 * shared (Open Graph). `lattice` draws the window of an id as SVG of 400×300 units in the current colour. Pictures carry no
 * words: which fonts the machine has must not matter.
 */
export async function makeShareImages({ outDir, cacheDir, lattice }: Options): Promise<void> {
  const cache = join(cacheDir, 'share');
  const share = join(outDir, 'share');
  await mkdir(cache, { recursive: true });
  await mkdir(share, { recursive: true });
  for (const name of ['site', ...Object.keys(contentTypes)]) {
    const svg = drawing(name, lattice);
    const made = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`);
    const present = await stat(made).catch(() => undefined);
    if (!present) await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toFile(made);
    await copyFile(made, join(share, `${name}.png`));
  }
}

// The tokens of src/styles: a PNG cannot read them.
const grounds = {
  rouge: { ground: '#6d1722', deep: '#5a111b', line: '#f3ddd0' },
  celadon: { ground: '#2c665b', deep: '#235249', line: '#e6efea' },
} as const;

/** Celadon says what one can go to, rouge who we are. */
const toGoTo = new Set(['nursing-rooms', 'micro-homes', 'activities']);

/** A wall of a garden corridor: three windows, the middle one near. */
function drawing(name: string, lattice: Options['lattice']): string {
  const { ground, deep, line } = grounds[toGoTo.has(name) ? 'celadon' : 'rouge'];
  const window = (nth: number, x: number, width: number, opacity: number) => {
    const height = width * 0.75;
    const place = `x="${x - width / 2}" y="${315 - height / 2}" width="${width}" height="${height}"`;
    return `<g opacity="${opacity}">${lattice(`${name}-${nth}`).replace('<svg ', `<svg ${place} `)}</g>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" color="${line}">
<rect width="1200" height="630" fill="${ground}"/>
<path fill="${deep}" d="M0 0h1200v46H0zM0 584h1200v46H0z"/>
<path stroke="${line}" stroke-opacity=".45" stroke-width="2" d="M0 58h1200M0 572h1200"/>
${window(1, 165, 300, 0.5)}${window(2, 1035, 300, 0.5)}${window(0, 600, 600, 1)}
</svg>`;
}

interface Options {
  outDir: string;
  cacheDir: string;
  lattice: (id: string) => string;
}
