import type { Patch } from './patch.ts';

/** What the desk never uses stays out of its bundle. */
export const weight: readonly Patch[] = [
  {
    why: 'The configuration is checked by the tests; in the page this check would need a policy that allows eval.',
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    from: /^[\s\S]+export function validateConfig[\s\S]+$/,
    to: 'export function validateConfig() {}',
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
