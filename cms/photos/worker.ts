import { develop } from './develop.ts';
import { PhotoRefused } from './refusal.ts';
import { workerTools } from './tools.ts';

/** Develops one file after the other beside the page; answers with the photo or the reason why there is none. */
addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  try {
    postMessage({ photo: await develop(data, workerTools) });
  } catch (error) {
    postMessage({ reason: error instanceof PhotoRefused ? error.reason : { why: 'broken' } });
  }
});
