import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { contentTypes } from '../src/content-types/index.ts';
import { deskBackend } from './backend.ts';
import { editorComponents } from './components.ts';
import { deskConfig } from './config.ts';

const components = editorComponents().map(({ id }) => id);
const config = deskConfig({ backend: deskBackend({}), siteUrl: 'https://example.org/', components });

it('passes the check that Decap itself makes', async () => {
  const validateConfig = await decapsOwnCheck();
  expect(() => validateConfig(config)).not.toThrow();
  expect(() => validateConfig({ ...config, collections: [{}] })).toThrow(
    "'collections[0]' must have required property 'name'",
  );
}, 60_000);

it('keeps each entry in a folder of its own with its photos', () => {
  const folders = config.collections.filter(({ folder }) => folder);
  expect(folders.map(({ name, folder }) => [name, folder])).toEqual(
    Object.keys(contentTypes).map((id) => [id, `content/${id}`]),
  );
  for (const { path, media_folder, public_folder, extension } of folders) {
    expect({ path, media_folder, public_folder, extension }).toEqual({
      path: '{{slug}}/index',
      media_folder: '',
      public_folder: '',
      extension: 'mdx',
    });
  }
});

it('lists the files of settings, of which the words of the search have a preview', () => {
  const { files = [] } = config.collections.find(({ name }) => name === 'settings')!;
  expect(files.map(({ name, label, file, ...more }) => ({ name, label, file, editor: more }))).toMatchObject([
    { name: 'site', label: '网站设置', file: 'content/site.yml', editor: { editor: { preview: false } } },
    { name: 'words', label: '搜索用词', file: 'content/words.yml', editor: { editor: { preview: true } } },
    {
      name: 'withdrawn',
      label: '撤下的内容',
      file: 'content/withdrawn.yml',
      editor: { editor: { preview: false } },
    },
  ]);
});

it('sorts, filters and groups by fields that there are, in Chinese', () => {
  for (const {
    name,
    fields = [],
    sortable_fields = [],
    view_filters = [],
    view_groups = [],
  } of config.collections) {
    const known = fields.map((field) => field.name);
    const named = [...sortable_fields, ...view_filters, ...view_groups] as { field: string; label: string }[];
    expect(
      named.filter(({ field, label }) => !known.includes(field) || !/\p{Script=Han}/u.test(label)),
      name,
    ).toEqual([]);
    expect(new Set(view_filters.map(({ label }) => label)).size, name).toBe(view_filters.length);
  }
});

/** Decap's JSON Schema and the schemas of the widgets that the desk registers, without their React. */
async function decapsOwnCheck(): Promise<(config: unknown) => void> {
  const folder = mkdtempSync(join(process.cwd(), '.cache-config-test-'));
  try {
    const widgets = [
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
    ];
    const withSchema = widgets.filter((name) => !['string', 'text', 'boolean'].includes(name));
    writeFileSync(
      join(folder, 'entry.js'),
      [
        "import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';",
        "export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';",
        ...withSchema.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema';`),
        ...withSchema.map((name) => `registerWidget('${name}', () => null, null, ${name});`),
      ].join('\n'),
    );
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      ssr: { noExternal: true },
      plugins: [withoutTheRest],
      build: { ssr: join(folder, 'entry.js'), outDir: join(folder, 'out'), minify: false },
    });
    const { validateConfig } = (await import(join(folder, 'out/entry.js'))) as {
      validateConfig: (config: unknown) => void;
    };
    return validateConfig;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The check reads two lists of words from a module that would bring the whole of Decap with it. */
const withoutTheRest = {
  name: 'without-the-rest',
  load: (id: string) =>
    id.endsWith('/lib/i18n.js')
      ? 'export const I18N_STRUCTURE = { a: "none" }, I18N_FIELD = { a: "none" };'
      : null,
};
