import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which room may not import from which, and what to do instead. */
const rooms = [
  {
    files: ['src/content-types/**'],
    not: ['entries', 'outputs', 'markdown', 'checks', 'components', 'layouts', 'photos', 'pages'],
    why: 'src/content-types 只说“是什么”，不引用别的房间：把需要它的代码放到用它的那一间去。',
  },
  {
    files: ['src/markdown/**'],
    not: ['content-types', 'entries', 'outputs', 'checks', 'components', 'layouts', 'photos', 'pages'],
    why: 'src/markdown 不认识条目：需要的照片和说明从 BodyContext 传进来。',
  },
  {
    files: ['src/search/**'],
    not: ['content-types', 'entries', 'outputs', 'checks', 'components', 'layouts', 'photos', 'pages'],
    why: 'src/search 在浏览器里回答问题，不认识内容和页面：需要的东西由 src/outputs 写进搜索的文件。',
  },
  {
    files: ['src/finder/**'],
    not: [
      ...['content-types', 'entries', 'outputs', 'markdown', 'checks', 'search'],
      ...['components', 'layouts', 'photos', 'pages'],
    ],
    why: 'src/finder 在浏览器里找地方，不认识内容和页面：需要的东西由 src/outputs 写进它的数据文件。',
  },
  {
    files: ['src/outputs/**', 'src/photos/**', 'src/checks/**'],
    not: ['entries', 'components', 'layouts', 'pages'],
    why: '输出、照片和检查是纯函数，不自己取内容：由 src/pages 或 scripts 取好了传进来。',
  },
  {
    files: ['src/components/**'],
    not: ['entries', 'layouts', 'pages'],
    why: '组件不自己取内容：由 src/pages 从 src/entries 取好了作为参数传进来。',
  },
  {
    files: ['src/entries/**'],
    not: ['components', 'layouts', 'pages'],
    why: 'src/entries 是内容的唯一入口，不认识页面：把要显示的东西放到 src/components。',
  },
];

/** Exported functions and tables say in a sentence what they are; a content type and a component say it in their own words. */
const docstring = {
  meta: {
    messages: {
      missing:
        '“{{name}}”前面缺一句说明（/** … */）：进去什么、出来什么（单位、形状）、不收什么；按标准做的写出处。',
    },
  },
  create: ({ sourceCode, report }) => ({
    ExportNamedDeclaration(node) {
      const { declaration } = node;
      const [named = declaration] = declaration?.declarations ?? [];
      if (!/^(Function|Variable|Class)Declaration$/.test(declaration?.type)) return;
      if (/^define(ContentType|Component)$/.test(named.init?.callee?.name)) return;
      const before = sourceCode.getCommentsBefore(node).at(-1);
      if (before?.type === 'Block' && before.value.startsWith('*')) return;
      report({ node, messageId: 'missing', data: { name: named.id.name } });
    },
  }),
};

export default [
  { ignores: ['dist/', '.cache/', '.astro/', 'content/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-undef': 'off',
    },
  },
  {
    files: ['{src,cms,scripts}/**/*.{ts,tsx}'],
    ignores: ['src/pages/**', '**/*.test.ts'],
    plugins: { house: { rules: { docstring } } },
    rules: { 'house/docstring': 'error' },
  },
  ...rooms.map(({ files, not, why }) => ({
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: not.map((room) => `**/${room}/**`), message: why, allowTypeImports: true }] },
      ],
    },
  })),
  {
    files: ['{src,cms,scripts}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.name=/^readdir(Sync)?$/] Property[key.name='recursive']`,
          message: '一个文件夹里所有的文件用 src/files-below.ts 的 filesBelow 列出：一处写，快几倍。',
        },
      ],
    },
  },
  {
    files: ['src/**', 'cms/**', 'scripts/**'],
    ignores: ['src/entries/**', 'src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'astro:content', message: '内容只从 src/entries 取：用 published、find、siteSettings。' },
      ],
    },
  },
];
