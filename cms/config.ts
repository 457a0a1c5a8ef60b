import type { SurroundingsOfRegions } from '../src/checks/places.ts';
import { jsonSchemaOf, type ContentType, type FieldSchema } from '../src/content-types/define.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { settings, settingsSchemas, type SettingsId } from '../src/content-types/settings.ts';
import type { Site } from '../src/content-types/site.ts';
import type { Backend } from './backend.ts';
import type { CmsCollection, CmsConfig } from './decap-types.ts';
import { idField } from './entry-file.ts';
import { formFields, type Choices } from './form.ts';

/** Decap's whole configuration; nothing of it is written anywhere else. */
export function deskConfig({ backend, siteUrl, choices = {}, components = [] }: DeskSettings): CmsConfig {
  return {
    backend: backend as CmsConfig['backend'],
    load_config_file: false,
    locale: 'zh_Hans',
    ...(siteUrl ? { site_url: siteUrl, display_url: siteUrl } : {}),
    logo: { src: './logo.svg', show_in_header: false },
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    // Every type keeps its photos beside the entry; Decap only wants this to be set.
    media_folder: 'content/photos',
    public_folder: '',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { notes: hasNotes(backend) },
    collections: [
      ...Object.values<ContentType>(contentTypes).map((type) => folder(type, choices, components)),
      settingsFiles(choices),
    ],
  };
}

/**
 * Decap 3.16 keeps the notes of a draft where GitHub and GitLab keep those of a change, and asks the proxy, which this
 * project answers (scripts/desk-notes.ts). Forgejo has no place for them.
 */
function hasNotes({ name }: Backend): boolean {
  return name !== 'forgejo';
}

function folder(type: ContentType, choices: Choices, components: string[]): CmsCollection {
  const schema = jsonSchemaOf(type);
  return {
    name: type.id,
    label: type.name,
    label_singular: type.name,
    description: type.description,
    folder: `content/${type.id}`,
    path: '{{slug}}/index',
    media_folder: '',
    public_folder: '',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    slug: `{{fields.${idField}}}`,
    identifier_field: 'title',
    summary: '{{title}}',
    preview_path: `${type.id}/{{dirname}}/`,
    ...sorting(schema),
    ...filters(schema),
    fields: [
      ...formFields(schema, choices),
      {
        name: 'body',
        label: '正文',
        widget: 'markdown',
        required: false,
        hint: '小标题用“标题 2”和“标题 3”。照片、引语、表格从“＋”里加。',
        buttons: ['bold', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
        editor_components: components,
        modes: ['rich_text', 'raw'],
      },
    ],
  };
}

function settingsFiles(choices: Choices): CmsCollection {
  return {
    name: 'settings',
    label: settings.site.name,
    description: '网站名称、首页大字、联系方式、备案号；居民搜索时用的词；撤下的内容。',
    format: 'yaml',
    files: Object.values(settings).map(({ id, name }) => ({
      name: id,
      label: name,
      file: `content/${id}.yml`,
      editor: { preview: previewed.includes(id) },
      fields: formFields(settingsSchemas[id], choices),
    })),
  };
}

/** The settings that have a preview, registered in desk.tsx under their id. */
const previewed: SettingsId[] = ['words'];

function sorting({ properties = {} }: FieldSchema): Partial<CmsCollection> {
  const sortable = Object.entries(properties).filter(
    ([name, { widget, facet }]) =>
      name === 'title' || widget === 'minute' || widget === 'date' || facet === 'year',
  );
  return {
    sortable_fields: sortable.map(([field, { label }]) => ({
      field,
      label: label!,
      ...(field === 'publishedAt' ? { default_sort: 'desc' as const } : {}),
    })),
  };
}

/** Grouping shows stored values, so only years are grouped; choices are filtered, and show their words. */
function filters({ properties = {} }: FieldSchema): Partial<CmsCollection> {
  const choices = Object.entries(properties).filter(([, { facet, enum: values }]) => facet && values);
  const years = Object.entries(properties).filter(
    ([, { facet, widget }]) => facet === 'year' || widget === 'minute',
  );
  return {
    view_filters: choices.flatMap(([field, { options = {} }]) =>
      Object.entries(options).map(([value, label]) => ({ label, field, pattern: `^${value}$` })),
    ),
    view_groups: years.map(([field, { label }]) => ({ label: label!, field, pattern: '\\d{4}' })),
  };
}

/** What of the site's settings the desk draws with. */
export type SiteFacts = Pick<Site, 'name' | 'organizer' | 'lights' | 'lightsName'>;

export interface DeskSettings {
  backend: Backend;
  siteUrl?: string | undefined;
  /** What of the site's settings the preview and the plaques show. */
  site?: SiteFacts;
  choices?: Choices;
  /** Where the places of the site lie, for one that is far from them. */
  surroundings?: SurroundingsOfRegions;
  /** The handbook's pictures that were made of this very desk. */
  handbookPictures?: string[];
  /** The components of the closed vocabulary that the text editor offers. */
  components?: string[];
}
