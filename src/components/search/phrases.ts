/**
 * What somebody typed as Pagefind queries over an index whose Chinese characters stand apart: `whole` wants the text as it
 * is, `parts` wants every part of it as it is, `loose` wants all its characters anywhere. Null finds every page.
 */
export function phrases(text: string): Phrases {
  const plain = text.normalize('NFKC').toLowerCase();
  const wanted = split(plain.replace(asking, ' ').replace(/(\d{4})年/g, ' $1 '));
  const parts = wanted.length > 0 ? wanted : split(plain);
  if (parts.length === 0) return { whole: null, parts: null, loose: null };
  return {
    whole: split(plain).map(quote).join(' '),
    parts: parts.map(quote).join(' '),
    loose: parts.map(apart).join(' '),
  };
}

// The words with which people ask, not what they ask for.
const asking =
  /请问|附近的?|哪里有|在哪里|在哪儿|在哪|哪里|哪儿|有没有|有哪些|怎么样|怎么去|怎么|如何|可以|能不能|是什么|什么时候|什么|多少|吗|呢/g;

function split(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function quote(part: string): string {
  return `"${apart(part)}"`;
}

function apart(part: string): string {
  return part
    .replace(/(\p{Script=Han})/gu, ' $1 ')
    .trim()
    .replace(/ +/g, ' ');
}

interface Phrases {
  whole: string | null;
  parts: string | null;
  loose: string | null;
}
