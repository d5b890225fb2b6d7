import { bringing } from '@/utils/page/bringing';
import type { GuardedRegion } from '@/utils/page/regions';
import { type CollectorInput, collectorHere } from './collector-bridge';
import { isPlanned } from './planned-units';

/** Brings the collector into a page as soon as there are drafts or scheduled posts to collect. */
export function collectPosts(inject: () => Promise<boolean>) {
  const bring = bringing({ inject, isHere: () => collectorHere() !== undefined });
  let look = () => {};

  return {
    /** `page` is missing while the page is not guarded. */
    update: (guarded: readonly GuardedRegion[], page: CollectorInput['page'] | undefined) => {
      const regions = guarded.filter(({ units }) => units.some(isPlanned));
      look = () => {
        if (page) collectorHere()?.({ page, regions });
      };
      if (regions.length > 0 && !collectorHere()) void bring().then(() => look());
      look();
    },
  };
}
