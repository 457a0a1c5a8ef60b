import { develop, photoName } from './develop.ts';
import { PhotoRefused, refusalSentence, type Reason } from './refusal.ts';
import { pageTools } from './tools.ts';

/**
 * Makes a photo of the site out of a chosen file, named by what is in it; the one door through which pictures get into an
 * entry, also for Decap's own ways. What it made before is given back. Throws the sentence for the editor, or AbortError.
 */
export async function takePhoto(file: File, signal?: AbortSignal): Promise<File> {
  if (taken.has(file)) return file;
  const photo = await developed(file, signal).catch((error) => {
    throw error instanceof PhotoRefused ? new Error(refusalSentence(file.name, error.reason)) : error;
  });
  signal?.throwIfAborted();
  const made = new File([photo], await photoName(photo), { type: photo.type });
  taken.add(made);
  return made;
}

async function developed(file: File, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted();
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined')
    return develop(file, pageTools);
  const answer = before.then(() => inWorker(file, signal));
  before = answer.catch(() => undefined);
  const { photo, reason } = await answer;
  if (photo) return photo;
  if (reason?.why === 'heic') return develop(file, pageTools);
  throw new PhotoRefused(reason ?? { why: 'broken' });
}

/** One file at a time, so that a telephone's memory holds one picture. A worker that is stopped or dies is replaced. */
async function inWorker(file: File, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  const current = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      current.onmessage = current.onerror = null;
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const drop = () => {
      current.terminate();
      worker = undefined;
    };
    const stop = () => end(() => (drop(), reject(signal!.reason as Error)));
    current.onmessage = ({ data }: MessageEvent<Answer>) => end(() => resolve(data));
    current.onerror = () => end(() => (drop(), resolve({ reason: { why: 'broken' } })));
    signal?.addEventListener('abort', stop, { once: true });
    current.postMessage(file);
  });
}

const taken = new WeakSet<File>();
let worker: Worker | undefined;
/** The file that is being developed, whoever brought it. */
let before: Promise<unknown> = Promise.resolve();

interface Answer {
  photo?: Blob;
  reason?: Reason;
}
