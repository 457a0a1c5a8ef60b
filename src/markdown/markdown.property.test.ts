import fc from 'fast-check';
import { parse as parseHtml } from 'node-html-parser';
import { expect, it, vi } from 'vitest';
import { readBody as readInBrowser } from './in-browser.ts';
import { readBody, renderBody } from './index.ts';
import { shield, unshield } from './shield.ts';

vi.setConfig({ testTimeout: 30_000 });

const context = { photos: [], picture: () => '' };
const pieces = [
  ...'，。、；：？！（）“”‘’《》【】…—～·<>{}~*_/!"\'= 　\n妇联家庭报名38aZ',
  '**', '~~', '\n\n', '- ', '> ', '<Quote>', '</Quote>', '<Quote by="', '<PhotoGrid />', '<Facts>', '<script>',
  '<br>', '`', '```', '[', '](', ')', '![', 'javascript:', 'https://a.cn', '{a}', 'import a from "b"', '|', '|--|',
  '<!--', '-->', '\\', '&lt;', '\ufdd0', '# ', '1. ', '[^1]', ': ',
]; // prettier-ignore
const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const everyday = fc
  .array(
    fc.constantFrom(
      ...'，。、：（）“”《》<{}~*_!38aZ妇联家庭报名 \n',
      ...['**', '~~', '\n\n', '\n- ', '\n\n> ', '<Quote>\n\n', '\n\n</Quote>\n\n', '<PhotoGrid />', '`'],
      ...['[甲](/b)', 'https://a.cn', '&lt;', '\n\n# ', '\n1. ', '|'],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
const prose = fc
  .array(fc.constantFrom(...'，。；：（）“”《》<{}~*_妇联家庭报名'), { maxLength: 40 })
  .map((parts) => parts.join(''));

it('shields one for one', () => {
  fc.assert(
    fc.property(
      anything.map((source) => source.replaceAll('\ufdd0', '')),
      (source) => {
        const shielded = shield(source);
        expect(shielded).toHaveLength(source.length);
        expect(unshield(shielded)).toBe(source);
      },
    ),
    { numRuns: 1000 },
  );
});

it('never throws and never lets a script out, with either parser', () => {
  fc.assert(
    fc.property(anything, (source) => {
      for (const read of [readBody, readInBrowser]) {
        const html = renderBody(read(source).tree, context);
        expect(html).not.toMatch(/<script|<iframe|href="(javascript|data):/i);
      }
    }),
    { numRuns: 600 },
  );
});

it('lets out no HTML but its own', () => {
  const ours =
    /^(p|strong|em|del|br|code|pre|a|img|h[2-6]|ul|ol|li|hr|blockquote|div|table|thead|tbody|tr|th|td|figure|figcaption|dl|dt|dd|aside|span)$/;
  fc.assert(
    fc.property(anything, (source) => {
      for (const element of parseHtml(renderBody(readBody(source).tree, context)).querySelectorAll('*')) {
        expect(element.rawTagName).toMatch(ours);
      }
    }),
    { numRuns: 500 },
  );
});

/** In these Sätteri 0.10.5 is not CommonMark: `*a**` after a marker is no emphasis, `**a*` is some, `- |` parts the lines before it. */
const differing = /[*_]\*[^*]*\*\*|[*_]\*\*[^*]*\*(?!\*)|\n *- *\|/;

it.each(['_*a**', '_**a*', '***_*a', '甲\n乙\n- |'])('knows how the parsers differ: %j', (source) => {
  expect(source).toMatch(differing);
  const html = [readBody, readInBrowser].map((read) => renderBody(read(source).tree, context));
  expect(html[0]).not.toBe(html[1]);
});

it('reads the same with either parser', () => {
  const alike = everyday.filter((source) => !differing.test(source));
  fc.assert(
    fc.property(alike, (source) => {
      const built = readBody(source);
      const inBrowser = readInBrowser(source);
      expect(renderBody(inBrowser.tree, context)).toBe(renderBody(built.tree, context));
      // Where tags cross, each parser names another of the two.
      expect(inBrowser.faults.map(({ message }) => message)).toEqual(
        built.faults.map(({ message }) => message),
      );
    }),
    { numRuns: 600 },
  );
});

it('shows what was typed', () => {
  fc.assert(
    fc.property(prose, (source) => {
      const { tree, faults } = readBody(source);
      const shown = parseHtml(renderBody(tree, context)).textContent;
      expect(faults).toEqual([]);
      expect(withoutMarkers(shown)).toBe(withoutMarkers(source));
    }),
    { numRuns: 1000 },
  );
});

/** `*`, `_` and `~` are Markdown's own markers: bold, emphasis, strikethrough, a fence. */
function withoutMarkers(text: string): string {
  return text.replace(/[*_~\s]/g, '');
}
