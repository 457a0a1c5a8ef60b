import { askToPublish } from '../keeping/notices.ts';
import { publishedAndDraft } from './repository.ts';

/**
 * Shows what publishing a draft would change and waits for the answer; a patch has Decap ask this where it asked “sure?”
 * only. Where the two versions cannot be read nothing is published, and the sentence says why.
 */
export async function mayPublish(collection: string, slug: string): Promise<boolean> {
  const versions = await publishedAndDraft(collection, slug);
  return versions !== undefined && (await askToPublish({ entry: `${collection}/${slug}`, ...versions }));
}
