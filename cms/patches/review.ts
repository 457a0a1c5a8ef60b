import type { Patch } from './patch.ts';

/** What is said and shown before an entry is published or taken back (cms/review/). */
export const review: readonly Patch[] = [
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
    why: 'A note says its day as a Chinese reader does, whatever the language of the browser.',
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js',
    from: 'date.toLocaleString(undefined,',
    to: "date.toLocaleString('zh-CN',",
  },
];
