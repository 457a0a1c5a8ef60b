import type { Patch } from './patch.ts';

/** The text is the site's own, pasted or typed (cms/writing/). */
export const writing: readonly Patch[] = [
  {
    why: "What is pasted from Word, WPS and WeChat keeps its form (writing/); Decap's way loses bold, tables and pictures without a word.",
    file: 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/html/withHtml.js',
    imports:
      "import { markdownToSlate } from '../../../serializers'; import { takePaste } from '/writing/paste.ts'; import { insertBlocks } from '/writing/insert-blocks.ts';",
    from: /const html = data\.getData\('text\/html'\);[\s\S]+?insertData\(data\);/,
    to: `const at = editor.selection;
    const insert = blocks => insertBlocks(editor, Transforms, blocks, at);
    if (!takePaste(data, { read: markdownToSlate, insert })) insertData(data);`,
  },
  {
    why: "The text is read and written by the site's own parser, so that the editor shows what the page shows; Decap's five parsers stay out of the bundle.",
    file: 'decap-cms-widget-markdown/dist/esm/serializers/index.js',
    from: /^[\s\S]+$/,
    to: `import fromSlate from './slateRemark';
import toSlate from './remarkSlate';
import { serializer } from '/writing/serializer.ts';
export const { markdownToSlate, slateToMarkdown } = serializer({
  toSlate: toSlate({}),
  fromSlate: value => fromSlate(value, {}),
});
export const markdownToHtml = String;`,
  },
];
