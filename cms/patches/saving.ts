import type { Patch } from './patch.ts';

/** How entries are named, kept and saved. */
export const saving: readonly Patch[] = [
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
];
