import { refreshPlans } from '@/utils/extension/plans';
import { checkDuePacks } from './check-packs';
import { planPackCheck } from './pack-alarm';

let last: Promise<unknown> = Promise.resolve();

/** Asks for the packs that are due, lets what changed act on open pages, and sets the next alarm. */
export function tendPacks(now: number): Promise<void> {
  const next = last.then(async () => {
    if (await checkDuePacks(now)) await refreshPlans();
    await planPackCheck();
  });
  last = next.catch(() => undefined);
  return next;
}
