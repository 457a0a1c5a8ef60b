import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { benchPage, paragraphs, type BenchPage } from './page.ts';

/** The encyclopedia passages, a page each. */
export function passagePages(): BenchPage[] {
  return readLines<Document>('passages').map(({ id, title, body }) =>
    benchPage({ url: passageUrl(id), title, body: paragraphs(body) }),
  );
}

/** The questions about the passages, each with the address of the one that answers it. */
export function passageQuestions(): { query: string; url: string }[] {
  return readLines<{ query: string; passage: string }>('questions').map(({ query, passage }) => ({
    query,
    url: passageUrl(passage),
  }));
}

/** The statutes, a page for every article. */
export function statutePages(): BenchPage[] {
  return readLines<Document>('statutes').flatMap(({ id, title, body }) =>
    body
      .replace(/<!--[^]*?-->|\*\*|^#.*$/gm, '')
      .split(/^\s*(?=第[一二三四五六七八九十百千零〇]+条)/mu)
      .slice(1)
      .map((article, at) => {
        const number = /^第\S+?条(?:之[一二三四五六七八九十]+)?/u.exec(article)![0];
        const name = title.replace(/^中华人民共和国(?=.)/u, '');
        return benchPage({
          url: `/statutes/${id}/${at + 1}/`,
          title: `${name} ${number}`,
          body: paragraphs(article),
          facts: { subject: name },
        });
      }),
  );
}

function passageUrl(id: string): string {
  return `/passages/${id}/`;
}

function readLines<Row>(name: string): Row[] {
  const file = new URL(`data/${name}.jsonl.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

interface Document {
  id: string;
  title: string;
  body: string;
}
