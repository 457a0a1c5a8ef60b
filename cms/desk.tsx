import CMS from 'decap-cms-app';
import { contentTypes, type TypeId } from '../src/content-types/index.ts';
import { editorComponents, sourceComponent } from './components.ts';
import { deskConfig, type DeskSettings } from './config.ts';
import './desk.css';
import { remember } from './desk-settings.ts';
import { entryFile, settingsFile } from './entry-file.ts';
import { HoursControl } from './hours/HoursControl.tsx';
import { showKeeping } from './keeping/Keeping.tsx';
import { hideWithdrawn } from './hide-withdrawn.ts';
import { whenIdle } from './later.tsx';
import { inChinese, type Phrases } from './locale.ts';
import './phone.css';
import { watchKeyboard } from './phone.ts';
import { PhotosControl } from './photos/PhotosControl.tsx';
import { CoordinatesControl } from './place/CoordinatesControl.tsx';
import { prepared } from './prepare.ts';
import { previewOf } from './preview/Preview.tsx';
import { wordsPreviewOf } from './preview/WordsPreview.tsx';
import { previewStyles } from './preview/styles.ts';
import { EntryPhotos } from './widgets/entry-photos.tsx';
import { ComponentFacts, ComponentWords } from './writing/ComponentWords.tsx';
import { TableGrid } from './writing/TableGrid.tsx';

const components = editorComponents();
const settings = await readSettings();
const site = settings.site!;

remember(settings);

document.title = `编辑台 · ${site.name}`;
CMS.registerLocale('zh_Hans', inChinese(CMS.getLocale('zh_Hans') as Phrases));
CMS.registerCustomFormat('yaml-frontmatter', 'mdx', entryFile);
CMS.registerCustomFormat('yaml', 'yml', settingsFile);
CMS.registerWidget('entry-photos', EntryPhotos as never);
CMS.registerWidget('photos', PhotosControl as never);
CMS.registerWidget('coordinates', CoordinatesControl as never);
CMS.registerWidget('hours', HoursControl as never);
CMS.registerWidget('component-words', ComponentWords as never);
CMS.registerWidget('component-facts', ComponentFacts as never);
CMS.registerWidget('component-table', TableGrid as never);
for (const component of [...components, sourceComponent]) CMS.registerEditorComponent(component as never);
for (const id of Object.keys(contentTypes)) {
  CMS.registerPreviewTemplate(id, previewOf(id as TypeId, settings.choices ?? {}, site) as never);
}
CMS.registerPreviewTemplate('words', wordsPreviewOf(settings.choices ?? {}) as never);
for (const style of previewStyles) CMS.registerPreviewStyle(style, { raw: true });
CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const data = await prepared(entry);
    return (entry.get('slug') === 'withdrawn' ? await hideWithdrawn(data) : data) as never;
  },
});
showKeeping(settings.choices ?? {});
watchKeyboard();
CMS.init({ config: deskConfig({ ...settings, components: components.map(({ id }) => id) }) });
whenIdle(() => import('./entry-id.ts'));

/** The build writes this beside the page, so that neither content nor configuration costs a new bundle. */
async function readSettings(): Promise<DeskSettings> {
  const response = await fetch('./settings.json', { cache: 'no-cache' });
  if (response.ok) return (await response.json()) as DeskSettings;
  document.body.textContent = '编辑台少了设置文件 settings.json。请告诉管网站的人重新生成一次网站。';
  throw new Error(`settings.json: ${response.status}`);
}
