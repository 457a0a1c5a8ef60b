import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bundledSerializer, type SlateNode } from '../../scripts/desk-serializer.ts';
import { readBody, renderBody } from '../../src/markdown/index.ts';
import { cellsOf, markdownOfCells, markdownOfWords, wordsOf } from './inside-words.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: Awaited<ReturnType<typeof bundledSerializer>>;
beforeAll(async () => void (desk = await bundledSerializer()), 60_000);

const signs = [
  ...'，。、；：？！（）“”‘’《》〈〉【】〔〕「」『』…—～·￥％＋－／＜＞｛｝＆＊＃｜［］＿＼　☆●→①😊㎡',
  ...'<>{}[]()|*_~`#+-=!&\\:;.,/@$%^"\'? 0123aZ妇联家庭报名',
];
const pieces = [
  ...['**', '__', '~~', '```', '~~~', '- ', '1. ', '1) ', '# ', '## ', '> ', '| a |', '|--|', '---', '===', '    ', '\t'],
  ...['<br>', '<Quote>', '</Quote>', '<Quote by="', '<PhotoGrid />', '<!--', '-->', '{a}', '{/*', '*/}', '<姓名>', '3<5'],
  ...['&lt;', '&amp;', '&#60;', '&nbsp;', '[甲](/b)', '![](a.webp)', '[^1]', '[a]: b', '[ ] ', 'https://a.cn/?a=1&b=2'],
  ...['www.a.cn', 'a@b.cn', 'import a from "b"', 'export default a', '9:00~11:00', '“双塔”', '（一）', ': ---', ':::'],
]; // prettier-ignore
const words = () =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...signs) }, fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 14,
    })
    .map((parts) => parts.join(''))
    .filter((text) => seen(text) !== '');

type Block = { slate: SlateNode; shown: string };
const paragraph = fc
  .array(fc.record({ text: words(), bold: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((runs): Block => ({
    slate: {
      type: 'paragraph',
      children: runs.map(({ text, bold }) => (bold ? { text, bold: true } : { text })),
    },
    shown: runs.map(({ text }) => text).join(''),
  }));
const lines = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  words().map((text): Block => ({ slate: { type: 'heading-two', children: [{ text }] }, shown: text })),
  fc
    .tuple(
      fc.constantFrom('bulleted-list', 'numbered-list'),
      fc.array(words(), { minLength: 1, maxLength: 3 }),
    )
    .map(([type, items]): Block => ({
      slate: { type, children: items.map((text) => ({ type: 'list-item', children: [lines(text)] })) },
      shown: items.join(' '),
    })),
  words().map((text): Block => ({ slate: { type: 'quote', children: [lines(text)] }, shown: text })),
  words().map((text) => component('Quote', { inside: markdownOfWords(text) }, text)),
  fc.array(words(), { minLength: 2, maxLength: 4 }).map((cells) => {
    const inside = markdownOfCells([cells.map((text) => ({ text })), cells.map((text) => ({ text }))]);
    return component('Table', { inside }, [...cells, ...cells].join(' '));
  }),
  fc.tuple(words(), words()).map(([long, text]) => {
    const title = [...long.trim()].slice(0, 40).join('') || '好';
    return component('Notice', { title, inside: markdownOfWords(text) }, `${title} ${text}`);
  }),
);

function component(id: string, data: Record<string, string>, shown: string): Block {
  const filled = { shortcode: id, shortcodeData: data };
  return { slate: { type: 'shortcode', data: filled, children: [{ text: '' }] }, shown };
}

it('ends an address where it ends, even where letters beside bold are written as numbers', () => {
  const children = [{ text: '**，', bold: true as const }, { text: 'www.a.cn\\，' }];
  expect(shownOnPage(desk.slateToMarkdown([{ type: 'paragraph', children }]))).toBe('**，www.a.cn\\，');
});

describe('what was typed', () => {
  it('is what the page shows, after one save and after ten', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const wanted = blocks.map(({ shown }) => seen(shown)).join('');
        const first = desk.slateToMarkdown(blocks.map(({ slate }) => slate));
        expect(shownOnPage(first)).toBe(wanted);
        let saved = first;
        for (let cycle = 2; cycle <= 10; cycle++) saved = desk.slateToMarkdown(desk.markdownToSlate(saved));
        expect(saved).toBe(first);
        expect(shownOnPage(saved)).toBe(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('stays bold, or loses the bold and not a sign', () => {
    fc.assert(
      fc.property(paragraph, ({ slate, shown }) => {
        const html = renderBody(readBody(desk.slateToMarkdown([slate])).tree, context);
        expect(seen(parse(html).textContent)).toBe(seen(shown));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back into the form of a component as it was typed', () => {
    fc.assert(
      fc.property(words(), fc.array(words(), { minLength: 1, maxLength: 3 }), (text, cells) => {
        expect(seen(wordsOf(markdownOfWords(text)) ?? '')).toBe(seen(text));
        const rows = cellsOf(markdownOfCells([cells.map((cell) => ({ text: cell }))]));
        expect(rows[0]?.map((cell) => seen(cell.text)).join('|')).toBe(cells.map(seen).join('|'));
      }),
      { numRuns: 100 },
    );
  });
});

it('reads any Markdown without throwing, and comes to rest after one save', () => {
  const source = fc
    .array(fc.constantFrom(...signs, ...pieces, '\n', '\n\n', '\n- ', '\n\n</Quote>\n\n'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, (text) => {
      const once = desk.slateToMarkdown(desk.markdownToSlate(text));
      expect(desk.slateToMarkdown(desk.markdownToSlate(once))).toBe(once);
    }),
    { numRuns: 100 },
  );
});

const context = { photos: [], picture: () => '' };

/** Every text of the page; a break and the border of a block count as spaces, as they look. */
function shownOnPage(markdown: string): string {
  const { tree, faults } = readBody(markdown);
  expect(faults).toEqual([]);
  return seen(parse(renderBody(tree, context).replaceAll(/<[^>]+>/g, (tag) => `${tag} `)).textContent);
}

/** Without spaces, which HTML does not keep. */
function seen(text: string): string {
  return text.replaceAll(/[\s\u00a0]/g, '');
}
