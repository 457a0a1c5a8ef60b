import type { Patch } from './patch.ts';

/** Lists that ask for what has changed, draw what is seen and keep their place (cms/listing/). */
export const listing: readonly Patch[] = [
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
];
