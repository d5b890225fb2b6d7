import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addError } from '@/utils/plan/diagnosis/add-error';
import { errorSpot } from '@/utils/plan/diagnosis/error-spot';
import type { KeptError } from '@/utils/plan/diagnosis/types';

const KEY = 'errors';

const ErrorsSchema = v.array(
  v.strictObject({
    at: v.number(),
    count: v.number(),
    name: v.string(),
    place: v.string(),
    spot: v.string(),
  }),
);

/** What went wrong lately in the worker and in the extension's own pages, newest first. */
export async function keptErrors(): Promise<readonly KeptError[]> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(ErrorsSchema, stored[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Forgets all that went wrong. */
export const forgetErrors = (): Promise<void> => browser.storage.local.remove(KEY);

/**
 * Remembers that something was thrown in `place`, for the page of diagnostics. Of the error only its
 * kind and its spot in our scripts are kept. Never fails: what cannot be kept is let go.
 */
export async function noteError(place: string, thrown: unknown): Promise<void> {
  const error = { ...errorSpot(thrown), at: Date.now(), place };
  await navigator.locks
    .request('errors', async () => {
      await browser.storage.local.set({ [KEY]: addError(await keptErrors(), error) });
    })
    .catch(() => undefined);
}

/** Remembers what nobody caught in this worker or page, until the undo it gives back is called. */
export function noteUncaught(place: string): () => void {
  const onError = ({ error }: ErrorEvent) => void noteError(place, error);
  const onRejection = ({ reason }: PromiseRejectionEvent) => void noteError(place, reason);
  self.addEventListener('error', onError);
  self.addEventListener('unhandledrejection', onRejection);
  return () => {
    self.removeEventListener('error', onError);
    self.removeEventListener('unhandledrejection', onRejection);
  };
}
