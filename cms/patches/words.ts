import type { Patch } from './patch.ts';

/** Words and times that Decap and its libraries do not say in Chinese. */
export const words: readonly Patch[] = [
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
    why: 'English that is not in the locales.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js',
    from: 'children: "resolved"',
    to: 'children: "已处理"',
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
];
