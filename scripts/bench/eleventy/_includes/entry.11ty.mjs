import { entry } from './page.mjs';

export const render = (data) =>
  entry(data, data.content, (data.collections.members[data.related] ?? []).slice(0, 6));
