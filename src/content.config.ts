import { defineCollection } from 'astro:content';
import { contentTypes } from './content-types/index.ts';
import { siteSettings } from './content-types/site.ts';
import { withdrawn } from './content-types/withdrawn.ts';
import { checkedEntries, checkedSite, checkedWithdrawn } from './entries/loader.ts';

const schemaOf = <Id extends keyof typeof contentTypes>(id: Id) => contentTypes[id].schema;

/** Astro's collections: one for each content type, and the settings; the checks fill them. */
export const collections = {
  'nursing-rooms': defineCollection({
    loader: checkedEntries('nursing-rooms'),
    schema: schemaOf('nursing-rooms'),
  }),
  'micro-homes': defineCollection({ loader: checkedEntries('micro-homes'), schema: schemaOf('micro-homes') }),
  families: defineCollection({ loader: checkedEntries('families'), schema: schemaOf('families') }),
  workers: defineCollection({ loader: checkedEntries('workers'), schema: schemaOf('workers') }),
  activities: defineCollection({ loader: checkedEntries('activities'), schema: schemaOf('activities') }),
  programmes: defineCollection({ loader: checkedEntries('programmes'), schema: schemaOf('programmes') }),
  organizations: defineCollection({
    loader: checkedEntries('organizations'),
    schema: schemaOf('organizations'),
  }),
  regions: defineCollection({ loader: checkedEntries('regions'), schema: schemaOf('regions') }),
  site: defineCollection({ loader: checkedSite(), schema: siteSettings.schema }),
  withdrawn: defineCollection({ loader: checkedWithdrawn(), schema: withdrawn.schema }),
};
