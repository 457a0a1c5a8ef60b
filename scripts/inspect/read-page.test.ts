import { expect, test } from 'vitest';
import { leadingNowhere } from './links.ts';
import { apart, readPage } from './read-page.ts';

test('words are read as visitors read them: text, what a picture shows, what is shared; no scripts, no styles', () => {
  const { text } = readPage(
    '<!-- 注 --><title>甲&amp;乙</title><meta name="description" content="丙"><style>.a{}</style><script>丁</script><img alt="戊 &#x2f;" src="a.webp"><p title=己>庚<b>辛</b></p>',
  );
  expect(
    text
      .split(apart)
      .map((words) => words.trim())
      .filter(Boolean),
  ).toEqual(['甲&乙', '丙', '戊 /', '己', '庚辛']);
});

test.each([
  ['<a href="javascript:alert(1)">x</a>', 'href="javascript:alert(1)"'],
  ['<a href=" jav&#x09;ascript:alert(1)">x</a>', 'href=" jav\tascript:alert(1)"'],
  ['<img src=x onerror=alert(1)>', 'onerror='],
  ['<img src="x"onerror="alert(1)">', 'onerror='],
  ['<svg/onload=alert(1)>', 'onload='],
  ['<iframe src="/x/"></iframe>', '<iframe>'],
  ['<p srcdoc="<b>">', 'srcdoc='],
  ['<BASE href="/">', '<BASE>'],
  ['<script src="/a.js" onerror="x()"></script>', 'onerror='],
])('%s could run something', (html, danger) => {
  expect(readPage(html).dangers).toContain(danger);
});

test('what only speaks of such things is no danger', () => {
  const html =
    '<p>写 onclick=x 或 javascript:void(0)</p><meta content="javascript: 是什么"><a href="/a/?onload=1">x</a><code>&lt;iframe&gt;</code>';
  expect(readPage(html).dangers).toEqual([]);
});

test('links, anchors and pictures are found, and those that lead nowhere', () => {
  const page = (path: string, html: string) => ({ path, ...readPage(html) });
  const pages = [
    page(
      '/',
      '<a href="/a/#x">1</a><a href="a/#y">2</a><a href="#z">3</a><i id=z></i><img srcset="/1.webp 480w, /2.webp 960w">',
    ),
    page('/a/', '<p id="x">'),
  ];
  expect(leadingNowhere(pages, new Set(['index.html', 'a/index.html', '1.webp']), '/')).toEqual([
    '/ → a/#y',
    '/ → /2.webp',
  ]);
  expect(leadingNowhere(pages, new Set(['index.html', 'a/index.html', '1.webp']), '/below/')).toContain(
    '/ → /a/#x',
  );
});
