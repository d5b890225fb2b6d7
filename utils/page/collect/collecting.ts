import type { GuardedRegion } from '@/utils/page/regions';
import { type CollectorInput, collectorHere } from './collector-bridge';
import { isPlanned } from './planned-units';

/** Brings the collector into a page as soon as there are drafts or scheduled posts to collect. */
export function collectPosts(inject: () => Promise<boolean>) {
  let injecting: Promise<boolean> | null = null;

  return {
    /** `page` is missing while the page is not guarded. */
    update: (guarded: readonly GuardedRegion[], page: CollectorInput['page'] | undefined) => {
      const regions = guarded.filter(({ units }) => units.some(isPlanned));
      const look = () => page && collectorHere()?.({ page, regions });
      if (regions.length > 0 && !collectorHere()) {
        injecting ??= inject();
        void injecting.then(look, () => undefined);
      }
      look();
    },
  };
}
