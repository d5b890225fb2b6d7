import { bringing } from '@/utils/page/bringing';
import type { GuardedRegion } from '@/utils/page/regions';
import { type CollectorInput, collectorHere } from './collector-bridge';
import { isPlanned } from './planned-units';

/** Brings the collector into a page as soon as there are drafts or scheduled posts to collect. */
export function collectPosts(inject: () => Promise<boolean>) {
  const bring = bringing({ inject, isHere: () => collectorHere() !== undefined });
  let look = () => {};
  let isWanted = false;

  return {
    /** `page` is missing while the page is not guarded. */
    update: (guarded: readonly GuardedRegion[], page: CollectorInput['page'] | undefined) => {
      const regions = guarded.filter(({ units }) => units.some(isPlanned));
      look = () => {
        if (page) collectorHere()?.({ page, regions });
      };
      isWanted = regions.length > 0;
      if (isWanted && !collectorHere())
        void bring().then(() => {
          // A guard that has ended by then must not clear what another collects.
          if (isWanted) look();
        });
      look();
    },
  };
}
