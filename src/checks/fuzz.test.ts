import fc from 'fast-check';
import { expect, it } from 'vitest';
import { privateWords } from '../../scripts/inspect/private-words.ts';
import { readPage } from '../../scripts/inspect/read-page.ts';
import { readBody, renderBody } from '../markdown/index.ts';
import { changed, contentFiles, edits } from './changed-content.ts';
import { decodeText } from './decode-text.ts';
import { checkEntry } from './entry.ts';

const files = contentFiles();

/** Seconds for which content is changed at random; more in CI, as long as one likes by hand. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 4);
it(
  `neither throws nor hangs over changed content, for ${seconds} s`,
  () => {
    fc.assert(
      fc.property(fc.nat(files.length - 1), edits(), (index, edits) => {
        const { type, id, file, bytes } = files[index]!;
        const begun = process.cpuUsage();
        const { text, faults: encoding } = decodeText(changed(bytes, edits));
        const { data, faults, warnings, body } = checkEntry({ type, id, file, text, encoding, now });
        const { user } = process.cpuUsage(begun);
        expect(user / 1e6).toBeLessThan(1);
        expect(data === undefined).toBe(faults.length > 0);
        for (const { rule, severity, message, line, column } of [...faults, ...warnings]) {
          expect(rule).not.toBe('other');
          expect(severity === 'warns').toBe(warnings.some((warning) => warning.message === message));
          expect(message).toMatch(/[。？]$/);
          expect(line >= 0 && column >= 0 && line <= text.split(/\r\n?|\n/).length + 1).toBe(true);
        }
        if (data) expectHarmless(body);
      }),
      { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    );
  },
  (seconds + 60) * 1000,
);

const now = '2026-11-25 12:00';

/** What was accepted renders, without anything that a browser would run, nor what the built site's inspection would refuse. */
function expectHarmless(body: string): void {
  const { tree, faults } = readBody(body);
  expect(faults).toEqual([]);
  const html = renderBody(tree, { photos: [], picture: (src) => `<img src="${src}">` });
  expect(html).not.toMatch(
    /<(?:script|iframe|object|embed|style|link|meta)|<[^>]+\son\w+=|(?:href|src)="\s*(?:javascript|data):/i,
  );
  const { text, dangers } = readPage(html);
  expect([dangers, privateWords(text, '')]).toEqual([[], []]);
  expect(text).not.toContain('\ufffd');
  if (body.trim()) expect(html.trim()).not.toBe('');
}
