import { escape } from '../markdown/escape.ts';
import type { FactRow } from './facts.ts';

/**
 * An entry as HTML that the editor of 公众号 keeps when it is pasted: it throws away classes, style sheets, scripts and
 * links to other sites, so every style stands in its element and an address is written out. `body` and `rest` are what
 * `renderBody` and the components draw; the pictures in them are to have addresses that work anywhere (data:).
 */
export function wechatHtml({ summary, facts, cover, body, rest, source, siteName, url }: Article): string {
  const known = facts.filter((row) => row.known);
  const rows = known.map(({ label, values }) => {
    const words = values.map(({ text }) => escape(text)).join('、');
    return `<tr><th>${escape(label)}</th><td>${words}</td></tr>`;
  });
  return inlineStyled(
    `<section class="article"><p class="lead">${escape(summary)}</p>${cover}` +
      (rows.length ? `<table><tbody>${rows.join('')}</tbody></table>` : '') +
      `${body}${rest}` +
      `<p class="end">${source ? `来源：${escape(source)}<br>` : ''}${escape(siteName)}<br>网页：${escape(url)}</p></section>`,
  );
}

/** The same as plain text, for editors that take nothing else. */
export function wechatText(html: string): string {
  return html
    .replace(/<br[^>]*>|<\/(p|section|tr|li|h[1-6]|figcaption)>/g, '\n')
    .replace(/<\/(th|td)>/g, '  ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/ +\n/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/**
 * HTML of this site's own drawing functions (well-formed, attributes in double quotes) with the elements, attributes and
 * styles of the tables below, and no others.
 */
function inlineStyled(html: string): string {
  const open: { tag: string; after: string; hides: 0 | 1 }[] = [];
  const pieces = html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/g);
  let out = '';
  let hidden = 0;
  for (const [text, end, name, given] of pieces) {
    if (name === undefined) {
      if (!hidden) out += text;
      continue;
    }
    if (end) {
      const { tag, after, hides } = open.pop()!;
      hidden -= hides;
      if (!hidden) out += after + (tag && `</${tag}>`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...given!.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ) as Attributes;
    const hides = dropped.has(name) || attributes.class === 'video-host' ? 1 : 0;
    const { tag, style } = lookOf(name, attributes);
    const kept = Object.entries(attributes).filter(([key]) => allowed[name]?.includes(key));
    const words = kept.map(([key, value]) => ` ${key}="${value}"`).join('');
    if (tag && !hidden && !hides) out += `<${tag}${words}${style ? ` style="${style}"` : ''}>`;
    if (unclosed.has(name)) continue;
    hidden += hides;
    open.push({ tag: hides ? '' : tag, after: hides ? '' : addressOf(name, attributes), hides });
  }
  return out;
}

function lookOf(name: string, { class: given = '' }: Attributes): Look {
  const byClass = given.split(' ').find((word) => `${name}.${word}` in looks);
  const { tag = name, style } = looks[byClass ? `${name}.${byClass}` : name] ?? { tag: '', style: '' };
  return { tag, style };
}

/** 公众号 takes away links to other sites: the address is written behind the words. */
function addressOf(name: string, { href = '' }: Attributes): string {
  return name === 'a' && /^https?:/.test(href) ? `（${href}）` : '';
}

const unclosed = new Set(['br', 'hr', 'img', 'source']);
const dropped = new Set(['svg', 'script', 'style', 'source']);
const allowed: Record<string, string[]> = { img: ['src', 'alt'], th: ['colspan'], td: ['colspan'] };

const text = 'font-size:16px;line-height:1.8;letter-spacing:0.5px;color:#22201d';
const rouge = '#8f2430';
const small = 'font-size:14px;line-height:1.6;color:#5a544c';
const cell = 'border:1px solid #e4dccd;padding:6px 10px;font-size:15px;line-height:1.7;text-align:left';

/** What becomes of each element, and of one with a class; what does not stand here leaves only its contents. */
const looks: Record<string, { tag?: string; style: string }> = {
  'section.article': { style: `${text};text-align:justify;word-break:break-word` },
  'p.lead': {
    style: `${small};margin:0 0 20px;padding:10px 14px;border-left:3px solid ${rouge};background:#f6e9e4`,
  },
  'p.end': {
    style: `${small};margin:32px 0 0;padding-top:12px;border-top:1px solid #e4dccd;text-align:left`,
  },
  'p.notice-title': { style: `${text};margin:0 0 4px;font-weight:bold;color:${rouge}` },
  p: { style: `${text};margin:0 0 18px` },
  h2: {
    style: `margin:32px 0 14px;padding-left:10px;border-left:4px solid ${rouge};font-size:19px;line-height:1.5;font-weight:bold;color:${rouge}`,
  },
  h3: { style: 'margin:24px 0 10px;font-size:17px;line-height:1.5;font-weight:bold;color:#22201d' },
  h4: { style: 'margin:20px 0 8px;font-size:16px;line-height:1.5;font-weight:bold;color:#22201d' },
  h5: { tag: 'h4', style: 'margin:20px 0 8px;font-size:16px;line-height:1.5;font-weight:bold;color:#22201d' },
  h6: { tag: 'h4', style: 'margin:20px 0 8px;font-size:16px;line-height:1.5;font-weight:bold;color:#22201d' },
  'figure.quote': { tag: 'section', style: 'margin:20px 0;padding:12px 16px;background:#eee8db' },
  figure: { tag: 'section', style: 'margin:20px 0;text-align:center' },
  figcaption: { tag: 'p', style: `${small};margin:6px 0 0;text-align:center` },
  'aside.notice': {
    tag: 'section',
    style: `margin:20px 0;padding:12px 16px;border:1px solid ${rouge};border-radius:6px`,
  },
  blockquote: { tag: 'section', style: 'margin:0;padding-left:12px;border-left:3px solid #2c665b' },
  img: { style: 'display:block;width:100%;height:auto;margin:8px auto;border-radius:4px' },
  ul: { style: 'margin:0 0 18px;padding-left:1.4em' },
  ol: { style: 'margin:0 0 18px;padding-left:1.6em' },
  li: { style: `${text};margin:0 0 6px;text-align:left` },
  'dl.facts': { tag: 'section', style: 'margin:0 0 18px' },
  dt: { tag: 'p', style: `${small};margin:8px 0 0;font-weight:bold;color:${rouge}` },
  dd: { tag: 'p', style: `${text};margin:0` },
  table: { style: 'width:100%;margin:0 0 20px;border-collapse:collapse' },
  thead: { style: 'background:#f6e9e4' },
  tbody: { style: 'background:#fffefb' },
  tr: { style: 'border:0' },
  th: { style: `${cell};font-weight:bold;color:${rouge}` },
  td: { style: cell },
  strong: { style: 'font-weight:bold' },
  em: { style: 'font-style:normal;border-bottom:1px solid currentColor' },
  del: { style: 'text-decoration:line-through' },
  code: { style: 'font-family:monospace' },
  pre: { style: 'white-space:pre-wrap;margin:0 0 18px' },
  br: { style: '' },
  hr: { style: 'margin:28px 0;border:0;border-top:1px solid #e4dccd' },
};

type Look = { tag: string; style: string };
type Attributes = Partial<Record<string, string>>;

interface Article {
  summary: string;
  facts: readonly FactRow[];
  /** The first photo as HTML; '' where there is none or the body shows it. */
  cover: string;
  body: string;
  /** The photos that the body does not show, as HTML. */
  rest: string;
  /** Where it was read. */
  source?: string | undefined;
  siteName: string;
  url: string;
}
