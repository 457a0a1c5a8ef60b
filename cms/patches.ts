/**
 * What the desk changes in the installed packages while it is bundled. Every `from` must be found, or the build stops:
 * a new version has to be read before it is used.
 */
export const patches: readonly Patch[] = [
  {
    why: 'A second entry with the same title becomes the folder x-1, not the file index-1 in the folder of the first.',
    file: 'decap-cms-core/dist/esm/backend.js',
    from: "uniqueSlug = `${slug}${sanitizeChar(' ', slugConfig)}${i++}`",
    to: "uniqueSlug = slug.replace(/(\\/index)?$/, end => `${sanitizeChar(' ', slugConfig)}${i++}${end}`)",
  },
  {
    why: "What is written is kept by the desk itself (keeping/); Decap's own copy lost the text when it was restored.",
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    from: 'retrieveLocalBackup(collection, slug);',
    to: '',
  },
  {
    why: "What is written is kept by the desk itself (keeping/); Decap's own copy is not made.",
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    from: 'this.props.persistLocalBackup(entry, collection);',
    to: '',
  },
  {
    why: 'The desk restores a draft through the state in which Decap had its own copy; Decap need not ask.',
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    from: 'if (!prevProps.localBackup && this.props.localBackup) {',
    to: 'if (false) {',
  },
  {
    why: 'The store of the form is not handed out by Decap.',
    file: 'decap-cms-core/dist/esm/redux/index.js',
    imports: "import { watch } from '/keeping/open-entry.ts';",
    from: 'export { store };',
    to: 'watch(store);\nexport { store };',
  },
  {
    why: 'Every refusal to save says so and shows the first place to mend; before, a wrong pattern did nothing at all.',
    file: /decap-cms-core\/dist\/esm\/actions\/(entries|editorialWorkflow)\.js$/,
    from: 'if (hasPresenceErrors) {',
    to: `setTimeout(() => document.querySelector('[class*="ControlErrorsList"]')?.scrollIntoView({ block: 'center' }));
      if (hasPresenceErrors || true) {`,
  },
  {
    why: 'Photos are fitted into the box, never enlarged.',
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    from: `if (width && height) {
    return {
      width,
      height
    };
  }`,
    to: `if (width && height) {
    const scale = Math.min(1, width / sourceWidth, height / sourceHeight);
    return { width: Math.round(sourceWidth * scale), height: Math.round(sourceHeight * scale) };
  }`,
  },
  {
    why: 'Telephones call every photo image.jpg; a name of its own keeps one photo from replacing another.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    imports: "import { photoFault, photoName } from '/photo-intake.ts';",
    from: 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);',
    to: `const refused = photoFault(file);
    if (refused) return void window.alert(refused);
    const fileName = photoName(file.name);`,
  },
  {
    why: 'Pictures that are pasted with a text become photos of the entry on the same way; it is not handed out by Decap.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    imports: "import { takesPhotos } from '/writing/take-photo.ts';",
    from: 'export function persistMedia(file, opts = {}) {',
    to: `takesPhotos(persistMedia);
export function persistMedia(file, opts = {}) {`,
  },
  {
    why: 'English that is not in the locales.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    from: '`${existingFile.name} already exists. Do you want to replace it?`',
    to: '`已经有一张叫“${existingFile.name}”的照片。要换掉它吗？`',
  },
  {
    why: 'English that is not in the locales.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    from: '`Failed to persist media: ${error}`',
    to: '`照片没有存上，请换一张再试。（${error}）`',
  },
  {
    why: 'English that is not in the locales.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    from: '`Failed to delete media: ${error.message}`',
    to: '`照片没有删掉，请再试一次。（${error.message}）`',
  },
  {
    why: 'Photos belong to an entry; the library of the whole site would save past the review.',
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    from: "const showMediaButton = mediaLibrary.get('showMediaButton');",
    to: 'const showMediaButton = false;',
  },
  {
    why: 'The desk has pages of places to check, for tables from Excel and for documents from Word; Decap 3.16 knows no pages but its own.',
    file: 'decap-cms-core/dist/esm/components/App/App.js',
    imports:
      "import { CheckingPage } from '/checking/CheckingPage.tsx'; import { ImportingRoute } from '/importing/ImportingRoute.tsx'; import { WordRoute } from '/word/WordRoute.tsx';",
    from: `_jsx(Route, {
            component: NotFoundPage
          })`,
    to: `_jsx(Route, {
            path: '/checking',
            component: CheckingPage
          }), _jsx(Route, {
            path: '/importing',
            render: () => _jsx(ImportingRoute, { backend: currentBackend(config) })
          }), _jsx(Route, {
            path: '/from-word',
            component: WordRoute
          }), _jsx(Route, {
            component: NotFoundPage
          })`,
  },
  {
    why: 'The pages of the desk itself are reached from below the list of collections.',
    file: 'decap-cms-core/dist/esm/components/Collection/Sidebar.js',
    from: "children: collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm))",
    to: `children: [
          ...collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm)),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/checking',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'check' }), '要核对的地方']
            })
          }, 'checking'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/importing',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'add' }), '导入表格']
            })
          }, 'importing'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/from-word',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'write' }), '从 Word 新建']
            })
          }, 'from-word')
        ]`,
  },
  {
    why: 'The list of activities offers to begin one with a document from Word.',
    file: 'decap-cms-core/dist/esm/components/Collection/CollectionTop.js',
    from: '}), newEntryUrl ? _jsx(CollectionTopNewButton, {',
    to: `}), collection.get('name') === 'activities' ? _jsx(CollectionTopNewButton, {
        to: '/from-word',
        children: '从 Word 新建活动回顾'
      }) : null, newEntryUrl ? _jsx(CollectionTopNewButton, {`,
  },
  {
    why: "Times are Beijing's, whatever the computer's clock is set to: in a new entry and behind the button 现在.",
    file: 'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
    imports: "import { beijing } from '/entry-id.ts';",
    from: 'return this.isUtc ? dayjs.utc().format(inputFormat) : dayjs().format(inputFormat);',
    to: "return beijing(new Date()).replace(' ', 'T').slice(0, inputFormat.length);",
  },
  {
    why: '3 项 above a list, not 3 照片.',
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    from: 'heading: `${items.size} ${listLabel}`',
    to: 'heading: `${items.size} 项`',
  },
  {
    why: 'English that is not in the locales.',
    file: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    from: 'alt: "Logo"',
    to: 'alt: "编辑台"',
  },
  {
    why: 'English that is not in the locales.',
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    from: '"notification timer"',
    to: '"这条提示还显示多久"',
  },
  {
    why: 'English that is not in the locales.',
    file: 'react-toastify/dist/react-toastify.esm.mjs',
    from: 'ariaLabel:s="close"',
    to: 'ariaLabel:s="关上"',
  },
  {
    why: 'English that is not in the locales.',
    file: /react-select\/dist\/Select-\w+\.esm\.js$/,
    from: "return 'No options'",
    to: "return '没有可以选的'",
  },
  {
    why: 'The configuration is checked by the tests; in the page this check would need a policy that allows eval.',
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    from: /^[\s\S]+export function validateConfig[\s\S]+$/,
    to: 'export function validateConfig() {}',
  },
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
  {
    why: 'GraphQL is never switched on; without it the client stays out of the bundle.',
    file: 'decap-cms-backend-github/dist/esm/GraphQLAPI.js',
    from: /^[\s\S]+$/,
    to: 'export default class {}',
  },
  {
    why: 'GraphQL is never switched on; without it the client stays out of the bundle.',
    file: 'decap-cms-backend-gitlab/dist/esm/API.js',
    from: /^import \{ ApolloClient \}[\s\S]+? from 'apollo-link-context';/,
    to: 'const ApolloClient = undefined, InMemoryCache = undefined, createHttpLink = undefined, setContext = undefined;',
  },
  {
    why: 'GraphQL is never switched on; without it the client stays out of the bundle.',
    file: 'decap-cms-backend-gitlab/dist/esm/API.js',
    from: "import * as queries from './queries';",
    to: 'const queries = {};',
  },
  {
    why: 'The desk brings its own reader and writer of files; three parsers stay out of the bundle.',
    file: 'decap-cms-core/dist/esm/formats/frontmatter.js',
    from: /^[\s\S]+$/,
    to: `import { entryFile } from '/entry-file.ts';
export const FrontmatterInfer = entryFile;
export const frontmatterYAML = () => entryFile;
export const frontmatterTOML = frontmatterYAML;
export const frontmatterJSON = frontmatterYAML;`,
  },
  {
    why: 'The desk brings its own reader and writer of files; three parsers stay out of the bundle.',
    file: 'decap-cms-core/dist/esm/formats/yaml.js',
    from: /^[\s\S]+$/,
    to: "export { settingsFile as default } from '/entry-file.ts';",
  },
  {
    why: 'No file is written in TOML.',
    file: 'decap-cms-core/dist/esm/formats/toml.js',
    from: /^[\s\S]+$/,
    to: 'export default {};',
  },
  {
    why: 'Of 10 backends, 17 widgets and 38 languages the desk uses these; the others double its size.',
    file: 'decap-cms-app/dist/esm/extensions.js',
    from: /^[\s\S]+$/,
    to: parts({
      Backend: { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo', proxy: 'Proxy' },
      widgets: [
        'string',
        'text',
        'number',
        'boolean',
        'datetime',
        'select',
        'image',
        'list',
        'object',
        'markdown',
      ],
      locales: ['en', 'zh_Hans'],
    }),
  },
];

/** The patches for a module, by its path. */
export function patchesFor(path: string): Patch[] {
  return patches.filter(({ file }) =>
    typeof file === 'string' ? path.endsWith(`/${file}`) : file.test(path),
  );
}

/** A module with its patches; throws where one does not fit. */
export function patched(path: string, code: string): string {
  return patchesFor(path).reduce((text, { from, to, imports, why }) => {
    const found = typeof from === 'string' ? text.includes(from) : from.test(text);
    if (!found)
      throw new Error(`编辑台的补丁对不上 ${path}：${why} 换了新版本就要重读这一处，再改 cms/patches.ts。`);
    const changed = text.replace(from, () => to);
    return imports ? `${imports}\n${changed}` : changed;
  }, code);
}

/** The module that registers backends, widgets and languages, with these and no others. */
function parts({ Backend, widgets, locales }: Parts): string {
  const backends = Object.entries(Backend);
  return [
    "import { DecapCmsCore as CMS } from 'decap-cms-core';",
    "import { guarded } from '/keeping/guarded-backend.ts';",
    ...backends.map(([id, name]) => `import { ${name}Backend } from 'decap-cms-backend-${id}';`),
    ...widgets.map((name) => `import ${name}Widget from 'decap-cms-widget-${name}';`),
    ...locales.map((name) => `import ${name} from 'decap-cms-locales/dist/esm/${name}/index.js';`),
    ...backends.map(([id, name]) => `CMS.registerBackend('${id}', guarded(${name}Backend));`),
    `CMS.registerWidget([${widgets.map((name) => `${name}Widget.Widget()`).join(', ')}]);`,
    ...locales.map((name) => `CMS.registerLocale('${name}', ${name});`),
  ].join('\n');
}

interface Parts {
  Backend: Record<string, string>;
  widgets: string[];
  locales: string[];
}

export interface Patch {
  why: string;
  file: string | RegExp;
  from: string | RegExp;
  to: string;
  imports?: string;
}
