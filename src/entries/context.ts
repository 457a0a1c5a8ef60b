import { outputContext } from '../outputs/context.ts';
import { absoluteUrl } from '../site-url.ts';
import { published, siteSettings } from './index.ts';
import { memo } from './memo.ts';

/** What the outputs must know of the site: its address, its settings, its regions. */
export const siteContext = memo(async () =>
  outputContext({
    siteUrl: absoluteUrl(''),
    site: await siteSettings(),
    regions: await published('regions'),
  }),
);
