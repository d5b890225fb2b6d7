import type { Work } from '@/utils/plan/work';

/** Lets the page draw and hear the person; ends the work when nobody waits for it any more. */
export async function breathe({ signal }: Work): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}
