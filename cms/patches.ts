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
    why: 'A telephone has no room beside the form: the preview comes when it is asked for, in the place of the form.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    from: 'return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];',
    to: `if (matchMedia('(width < 800px)').matches) return NO_PANE;
  return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];`,
  },
  {
    why: 'The form comes into sight when a tablet is turned or a window made narrow, the preview when it is made wide.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    from: 'handleFieldClick = path => {',
    to: `narrow = matchMedia('(width < 800px)');
  handleNarrow = () => this.setState({ rightPane: storedPanePreference() });
  componentDidMount() {
    this.narrow.addEventListener('change', this.handleNarrow);
  }
  componentWillUnmount() {
    this.narrow.removeEventListener('change', this.handleNarrow);
  }
  handleFieldClick = path => {`,
  },
  {
    why: 'A list asks for what has changed instead of reading every entry: 3,000 took ten seconds.',
    file: 'decap-cms-core/dist/esm/backend.js',
    imports: "import { listedEntries } from '/listing/listed-entries.ts';",
    from: 'async listAllEntries(collection) {',
    to: `async listAllEntries(collection) {
    const listed = await listedEntries(this, collection);
    if (listed) return listed;`,
  },
  {
    why: 'A list is asked for whenever it is opened, so that it never shows what others have changed since.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    from: 'if (collection && !entriesLoaded) {',
    to: 'if (collection) {',
  },
  {
    why: 'A list is asked for whenever it is opened, so that it never shows what others have changed since.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    from: 'if (collection !== prevProps.collection && !entriesLoaded) {',
    to: 'if (collection !== prevProps.collection) {',
  },
  {
    why: 'While a list is asked for again, it stays where it is.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/Entries.js',
    from: 'if (showPublishedEntries && isFetching && page === undefined) {',
    to: 'if (showPublishedEntries && isFetching && page === undefined && !entries?.size) {',
  },
  {
    why: 'An entry that is opened by its address does not read all others.',
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    from: `if (!collectionEntriesLoaded) {
      loadEntries(collection);
    }`,
    to: '',
  },
  {
    why: 'An entry that was opened by its address is not the whole list.',
    file: 'decap-cms-core/dist/esm/reducers/entries.js',
    from: 'if (!ids.includes(slug)) {',
    to: "if (map.hasIn(['pages', collection, 'ids']) && !ids.includes(slug)) {",
  },
  {
    why: 'The list is sorted without taking every entry apart and making it anew, and once for each of its states.',
    file: 'decap-cms-core/dist/esm/reducers/entries.js',
    from: 'entries = fromJS(orderBy(entries.toJS(), keys, orders));',
    to: "entries = List(orderBy(entries.toArray(), keys.map(key => entry => entry?.getIn(key.split('.'))), orders));",
  },
  {
    why: 'The list is sorted without taking every entry apart and making it anew, and once for each of its states.',
    file: 'decap-cms-core/dist/esm/reducers/entries.js',
    from: 'export function selectEntries(state, collection) {',
    to: `const selected = new WeakMap();
export function selectEntries(state, collection) {
  if (selected.get(state)?.collection !== collection) {
    selected.set(state, { collection, entries: selectEntriesAnew(state, collection) });
  }
  return selected.get(state).entries;
}
function selectEntriesAnew(state, collection) {`,
  },
  {
    why: 'The list keeps its place when anything else of the desk changes: it is not made anew each time.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    from: /_jsx\(EntriesToRender, /g,
    to: 'EntriesToRender(',
  },
  {
    why: 'A list draws so many entries as fit, and more when its end comes into sight; 3,000 cards took seconds.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js',
    from: 'hasMore = () => {',
    to: `state = { shown: 60 };
  hasMore = () => {
    if (this.state.shown < this.props.entries.size) return true;`,
  },
  {
    why: 'A list draws so many entries as fit, and more when its end comes into sight; 3,000 cards took seconds.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js',
    from: 'handleLoadMore = () => {',
    to: `handleLoadMore = () => {
    if (this.state.shown < this.props.entries.size) {
      return this.setState(({ shown }) => ({ shown: shown + 60 }));
    }`,
  },
  {
    why: 'A list draws so many entries as fit, and more when its end comes into sight; 3,000 cards took seconds.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js',
    from: /\bentries\.map\(\(entry, idx\) =>/g,
    to: 'entries.take(this.state.shown).map((entry, idx) =>',
  },
  {
    why: 'A list says how many there are, and goes on where it ended.',
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js',
    from: /this\.hasMore\(\) && _jsx\(Waypoint, \{\s+onEnter: this\.handleLoadMore\s+\}, page\)/g,
    to: `this.hasMore() && _jsx(Waypoint, {
          onEnter: this.handleLoadMore
        }, \`\${page} \${this.state.shown}\`), entries.size > this.state.shown && _jsx('li', {
          className: 'listing-more',
          children: \`一共 \${entries.size} 条，往下翻就接着列出来\`
        })`,
  },
  {
    why: 'A page that is taken back is written as it is now, whatever the list knows of it.',
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    imports: "import { fromJS } from 'immutable';",
    from: `return backend.deleteEntry(state, collection, slug).then(() => backend.persistEntry({
      config: state.config,
      collection,
      entryDraft,`,
    to: `return backend.getEntry(state, collection, slug).then(async published => {
      await backend.deleteEntry(state, collection, slug);
      return Map().set('entry', fromJS(published));
    }).then(entryDraft => backend.persistEntry({
      config: state.config,
      collection,
      entryDraft,`,
  },
  {
    why: 'Photos are developed by the desk itself (photos/); the other way, with its WebAssembly, stays out of the bundle.',
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    from: /^[\s\S]+$/,
    to: `export const getMediaProcessingConfig = () => undefined;
export const shouldTransformImage = () => false;
export const getMediaProcessingFileName = String;
export const transformImage = undefined;`,
  },
  {
    why: 'No picture gets into an entry as it came, whichever way it comes.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    imports: "import { takePhoto } from '/photos/take.ts';",
    from: 'const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);',
    to: `try {
      file = await takePhoto(file);
    } catch (error) {
      return void window.alert(error.message);
    }
    const fileName = file.name;`,
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
    why: 'A photo is named by what is in it: what has the same name is the same photo.',
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    from: 'files.find(existingFile => existingFile.name.toLowerCase() === uploadFileName)',
    to: 'undefined',
  },
  {
    why: 'A photo that was chosen and taken out again before saving is not saved.',
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    imports: "import { isNamed } from '/photos/stored.ts';",
    from: "filesArray.filter(file => file.get('draft'))",
    to: "filesArray.filter(file => file.get('draft') && isNamed(entry, file.get('name')))",
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
      "import { CheckingPage } from '/checking/CheckingPage.tsx'; import { HandbookRoute } from '/handbook/HandbookRoute.tsx'; import { ImportingRoute } from '/importing/ImportingRoute.tsx'; import { WordRoute } from '/word/WordRoute.tsx';",
    from: `_jsx(Route, {
            component: NotFoundPage
          })`,
    to: `_jsx(Route, {
            path: '/checking',
            component: CheckingPage
          }), _jsx(Route, {
            path: '/handbook/:task?',
            component: HandbookRoute
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
          }, 'from-word'),
          _jsx('li', {
            children: _jsxs(SidebarNavLink, {
              to: '/handbook',
              activeClassName: 'sidebar-active',
              children: [_jsx(Icon, { type: 'info-circle' }), '手册']
            })
          }, 'handbook')
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
    why: 'A page that is taken back takes its photos along into the draft; Decap leaves them on the site without it.',
    file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    imports: "import { takeAlong } from '/review/repository.ts';",
    from: 'await backend.deleteEntry(state, collection, slug);',
    to: `await takeAlong(collection.get('name'), slug);
      await backend.deleteEntry(state, collection, slug);`,
  },
  {
    why: 'What publishing changes is shown before it is done.',
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    imports: "import { mayPublish } from '/review/publishing.ts';",
    from: "!window.confirm(t('editor.editor.onPublishing'))",
    to: "!(await mayPublish(collection.get('name'), slug))",
  },
  {
    why: 'What publishing changes is shown before it is done, on the board as well.',
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowList.js',
    imports: "import { mayPublish } from '/review/publishing.ts';",
    from: 'requestPublish = (collection, slug, ownStatus) => {',
    to: 'requestPublish = async (collection, slug, ownStatus) => {',
  },
  {
    why: 'What publishing changes is shown before it is done, on the board as well.',
    file: 'decap-cms-core/dist/esm/components/Workflow/WorkflowList.js',
    from: "!window.confirm(this.props.t('workflow.workflowList.onPublishEntry'))",
    to: '!(await mayPublish(collection, slug))',
  },
  {
    why: 'The preview stands beside the form until somebody asks for the notes.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    from: "const PANE_ORDER = ['i18n', 'notes', 'preview'];",
    to: "const PANE_ORDER = ['i18n', 'preview', 'notes'];",
  },
  {
    why: 'English that is not in the locales.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js',
    from: 'children: "resolved"',
    to: 'children: "已处理"',
  },
  {
    why: 'A note says its day as a Chinese reader does, whatever the language of the browser.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js',
    from: 'date.toLocaleString(undefined,',
    to: "date.toLocaleString('zh-CN',",
  },
  {
    why: 'Above the preview stands how wide it is shown and what can be made of the entry.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    imports: "import { PreviewFrame } from '/preview/PreviewFrame.tsx';",
    from: `children: _jsx(PreviewPaneFrame, {
        id: "preview-pane",
        head: styleEls,
        initialContent: initialContent,`,
    to: `children: _jsx(PreviewFrame, { collection, entry, getAsset: this.props.getAsset, children: _jsx(PreviewPaneFrame, {
        id: "preview-pane",
        title: "预览",
        head: styleEls,
        initialContent: initialContent,`,
  },
  {
    why: 'Above the preview stands how wide it is shown and what can be made of the entry.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js',
    from: `          }
        })
      })
    });
  }
}
PreviewPane.propTypes`,
    to: `          }
        })
      }) })
    });
  }
}
PreviewPane.propTypes`,
  },
  {
    why: "Times are Beijing's, whatever the computer's clock is set to: in a new entry and behind the button 现在.",
    file: 'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
    imports: "import { beijing } from '/beijing.ts';",
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
    why: 'A tap opens the list; the click that the browser makes of it afterwards chose whatever had come under the finger.',
    file: /react-select\/dist\/Select-\w+\.esm\.js$/,
    from: `if (_this.userIsDragging) return;
      _this.onControlMouseDown(event);`,
    to: `if (_this.userIsDragging) return;
      _this.onControlMouseDown(event);
      event.preventDefault();`,
  },
  {
    why: 'English that is said to screen readers only.',
    file: /react-select\/dist\/Select-\w+\.esm\.js$/,
    imports: "import { selectWords as defaultAriaLiveMessages } from '/select-words.ts';",
    from: /var defaultAriaLiveMessages = \{[^]+?\n\};/,
    to: '',
  },
  {
    why: 'English that is said to screen readers only.',
    file: /react-select\/dist\/Select-\w+\.esm\.js$/,
    from: `"".concat(count, " result").concat(count !== 1 ? 's' : '', " available")`,
    to: '`有 ${count} 项可以选`',
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
    why: 'The configuration comes as an object; a second parser of YAML stays out of the bundle.',
    file: 'decap-cms-core/dist/esm/actions/config.js',
    from: "import yaml from 'yaml';",
    to: 'const yaml = undefined;',
  },
  {
    why: 'The configuration in a report of a crash can be JSON; a second YAML library stays out of the bundle.',
    file: 'decap-cms-core/dist/esm/components/UI/ErrorBoundary.js',
    from: "import yaml from 'yaml';",
    to: 'const yaml = { stringify: config => JSON.stringify(config) };',
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
      widgets: ['string', 'text', 'number', 'boolean', 'datetime', 'select', 'list', 'object'],
      laterWidgets: ['markdown'],
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
function parts({ Backend, widgets, laterWidgets, locales }: Parts): string {
  const backends = Object.entries(Backend);
  return [
    "import { DecapCmsCore as CMS } from 'decap-cms-core';",
    "import { guarded } from '/keeping/guarded-backend.ts';",
    "import { later } from '/later.tsx';",
    ...backends.map(([id, name]) => `import { ${name}Backend } from 'decap-cms-backend-${id}';`),
    ...widgets.map((name) => `import ${name}Widget from 'decap-cms-widget-${name}';`),
    ...laterWidgets.map((name) => `const ${name} = later(() => import('decap-cms-widget-${name}'));`),
    ...locales.map((name) => `import ${name} from 'decap-cms-locales/dist/esm/${name}/index.js';`),
    ...backends.map(([id, name]) => `CMS.registerBackend('${id}', guarded(${name}Backend));`),
    `CMS.registerWidget([${widgets.map((name) => `${name}Widget.Widget()`).join(', ')}]);`,
    ...laterWidgets.map((name) => `CMS.registerWidget('${name}', ${name});`),
    ...locales.map((name) => `CMS.registerLocale('${name}', ${name});`),
  ].join('\n');
}

interface Parts {
  Backend: Record<string, string>;
  widgets: string[];
  /** Those that are loaded when the desk has opened. */
  laterWidgets: string[];
  locales: string[];
}

export interface Patch {
  why: string;
  file: string | RegExp;
  from: string | RegExp;
  to: string;
  imports?: string;
}
