import { ownScript } from '@/utils/extension/own-script';
import type { Work } from '@/utils/plan/work';
import type { Given, GivenReading, ReadGivenContext } from './read-given';
import script from './read-worker?worker&url';

/** What the worker is asked. */
export interface ToWorker {
  readonly given: Given;
  readonly context: ReadGivenContext;
}

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'read'; readonly reading: GivenReading }
  | { readonly kind: 'failed' };

function inWorker(asked: ToWorker, { signal, tell }: Work): Promise<GivenReading> {
  const { promise, resolve, reject } = Promise.withResolvers<GivenReading>();
  const worker = new Worker(ownScript(script), { type: 'module' });
  const fail = () => reject(signal.reason ?? new Error('the file could not be read'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'part') tell(data.part);
    else if (data.kind === 'read') resolve(data.reading);
    else fail();
  });
  worker.addEventListener('error', fail);
  signal.addEventListener('abort', fail);
  worker.postMessage(asked);
  return promise.finally(() => worker.terminate());
}

/**
 * Reads what a person gave beside the page: a large file takes seconds, in which the page must go on
 * hearing the person.
 */
export async function readAside(asked: ToWorker, work: Work): Promise<GivenReading> {
  if (typeof Worker !== 'undefined') return inWorker(asked, work);
  const { readGiven } = await import('./read-given');
  return readGiven(asked.given, asked.context, work.tell);
}
