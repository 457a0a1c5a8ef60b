import { element, type Cleaning, type HastElement, type HastNode } from './clean-html.ts';

/** An `<img>` as one whose picture came along, or nothing and a sentence; a WeChat face is its words. */
export function pictureOf(node: HastElement, { dropped, pictures, waiting }: Cleaning): HastNode[] {
  const read = (name: string) => String(node.properties?.[name] ?? '').trim();
  const [src, later, alt] = [read('src'), read('dataSrc'), read('alt')];
  if (/wxemoji|emoji_img/.test(`${read('className')} ${src}`))
    return alt ? [{ type: 'text', value: alt }] : [];
  // WeChat loads a picture when it is scrolled to; until then a placeholder stands in `src`.
  const address = (/^file:/i.test(src) ? waiting.shift() : later) || src;
  // Of a document that was read before, whose pictures are kept beside it.
  if (/^picture:\d+$/.test(address)) return [{ ...element('img', []), properties: { src: address } }];
  if (address.startsWith('data:')) {
    if (isOrnament(node, address)) return [];
    if (!/^data:image\/(jpe?g|png|webp)[;,]/i.test(address)) dropped.add('badPictures');
    else return [{ ...element('img', []), properties: { src: `picture:${pictures.push(address) - 1}` } }];
  } else if (/^https?:\/\/|^\/\//i.test(address)) {
    if (!isOrnament(node, address)) dropped.add('remotePictures');
  } else if (address) dropped.add('filePictures');
  return [];
}

/** Lines, dots and placeholders that an editor's template puts between paragraphs. */
function isOrnament({ properties }: HastElement, address: string): boolean {
  const width = Number(properties?.['dataW'] ?? properties?.['width'] ?? Infinity);
  return width <= 32 || (address.startsWith('data:') && address.length < 200);
}
