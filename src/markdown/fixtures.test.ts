import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody as readInBrowser } from './in-browser.ts';
import { readBody, renderBody, type BodyContext } from './index.ts';

const folder = new URL('fixtures/', import.meta.url);
const context: BodyContext = {
  photos: [
    { src: 'a.webp', alt: '两个人在读书', caption: '读书会' },
    { src: 'b.webp', alt: '“合影”' },
  ],
  picture: (src, alt) => `<picture><img src="${src}" alt="${alt.replaceAll('"', '&quot;')}"></picture>`,
};
const photos = context.photos.map(({ src }) => src);

describe.each(readdirSync(folder))('%s', (name) => {
  const source = readFileSync(new URL(`${name}/input.mdx`, folder), 'utf8');
  const body = readBody(source, { photos });
  const inBrowser = readInBrowser(source, { photos });

  it('reads as its fixture says', async () => {
    const file = new URL(`${name}/${body.faults.length ? 'faults.json' : 'output.html'}`, folder).pathname;
    const shown = body.faults.length
      ? JSON.stringify(body.faults, null, 2)
      : renderBody(body.tree, context).trimEnd();
    await expect(`${shown}\n`).toMatchFileSnapshot(file);
  });

  it('is named for what it shows', () => {
    expect(name.startsWith('fault-')).toBe(body.faults.length > 0);
  });

  it('reads the same in the browser', () => {
    expect(inBrowser.faults).toEqual(body.faults);
    expect(renderBody(inBrowser.tree, context)).toBe(renderBody(body.tree, context));
  });
});
