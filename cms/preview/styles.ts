import own from './preview.css?inline';

const site: Record<string, string> = import.meta.glob('../../src/styles/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const order = [
  'tokens',
  'reset',
  'sections',
  'button',
  'list',
  'cards',
  'checked',
  'entry-head',
  'entry-columns',
  'fact-table',
  'entry-honors',
  'place',
  'amenities',
  'lights',
  'prose',
];

/** The site's own style sheets in the site's order, then what the preview adds. */
export const previewStyles = [...order.map((name) => site[`../../src/styles/${name}.css`] ?? ''), own];
