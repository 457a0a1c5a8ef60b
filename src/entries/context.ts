import { contentTypes, type TypeId } from '../content-types/index.ts';
import { outputContext } from '../outputs/context.ts';
import { absoluteUrl } from '../site-url.ts';
import { published, siteSettings } from './index.ts';
import { memo } from './memo.ts';

/** What the outputs must know of the site: its address, its settings, its entries. */
export const siteContext = memo(async () =>
  outputContext({
    siteUrl: absoluteUrl(''),
    site: await siteSettings(),
    entries: (await Promise.all((Object.keys(contentTypes) as TypeId[]).map(published))).flat(),
  }),
);
