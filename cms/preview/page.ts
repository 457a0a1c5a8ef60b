import { headPicture, headWords } from '../../src/components/entry/entry-head.ts';
import { factTable } from '../../src/components/entry/fact-table.ts';
import { sourceNote } from '../../src/components/entry/source-note.ts';
import { schemas, type Entry, type TypeId } from '../../src/content-types/index.ts';
import { escape } from '../../src/markdown/escape.ts';
import { readBody, renderBody, type BodyContext } from '../../src/markdown/in-browser.ts';
import { PhotoGrid } from '../../src/markdown/vocabulary/photo-grid.ts';
import { cardOf } from '../../src/outputs/card.ts';
import { factRows } from '../../src/outputs/facts.ts';
import type { SiteFacts } from '../config.ts';
import type { Choices } from '../form.ts';
import { filled } from './filled.ts';
import { sectionsOf } from './sections.ts';
import { titleIn } from './words.ts';

/** A draft as the parts of its page, drawn by the site's own functions, and what they are made of. */
export function pageOf({ type, id, draft, choices, site, address }: Drawn) {
  const { body = '', ...given } = draft;
  const data = filled(schemas[type], given) as Entry['data'];
  const entry = { type, id, data } as Entry;
  const photos = data.photos.filter(({ src }) => src);
  const names = photos.map(({ src }) => src);
  const { tree, faults } = readBody(String(body ?? ''), { photos: names });
  const drawn = new Set<string>();
  const context: BodyContext = {
    photos,
    picture(src, alt) {
      drawn.add(src);
      return imageOf(address(src), alt);
    },
  };
  const text = renderBody(tree, context);
  const others = names.slice(1).filter((src) => !drawn.has(src));
  const rest = others.length ? PhotoGrid.render({ photos: others.join(' ') }, '', context) : '';
  const [cover] = photos;
  const facts = factRows(entry, (target, id) => ({ text: titleIn(choices, target, id) }));
  return {
    entry,
    tree,
    faults,
    facts,
    text,
    rest,
    photos,
    cover: cover && !drawn.has(cover.src) ? imageOf(address(cover.src), cover.alt) : '',
    head:
      `<div class="words">${headWords(cardOf(entry), { title: data.title || '（还没有名称）', summary: data.summary })}</div>` +
      headPicture(cover && imageOf(address(cover.src), cover.alt), cover?.caption, `${type}/${id}`),
    aside: factTable(facts),
    sections: sectionsOf(data as Record<string, unknown>, site),
    note: sourceNote(data, ''),
  };
}

function imageOf(address: string, alt = ''): string {
  return `<img src="${escape(address)}" alt="${escape(alt)}">`;
}

interface Drawn {
  type: TypeId;
  /** The folder's name; '' before the first save. */
  id: string;
  /** As Decap's form holds it. */
  draft: Record<string, unknown>;
  choices: Choices;
  site: SiteFacts;
  /** The address of a photo that the form holds. */
  address(src: string): string;
}
