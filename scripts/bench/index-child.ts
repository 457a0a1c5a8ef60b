import { indexSite } from '../search-index.ts';

/** In a process of its own, so that what the search index costs can be told from the rest. */
await indexSite(process.argv[2]!);
