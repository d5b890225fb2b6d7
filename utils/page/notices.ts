import { type NoticesInput, noticesHere } from './notice-bridge';
import type { GuardedRegion } from './regions';

export interface NoticePorts extends Omit<NoticesInput, 'regions'> {
  readonly inject: () => Promise<boolean>;
}

/** The navigation is on every page of a dashboard: it has no notice of its own. */
const deservesNotice = ({ region }: GuardedRegion) => region.kind !== 'navigation';

/** Keeps one notice beside each region in which something is guarded. */
export function showNotices(ports: NoticePorts) {
  let regions: readonly GuardedRegion[] = [];
  let injecting: Promise<boolean> | null = null;
  const draw = () => noticesHere()?.({ ...ports, regions });

  return {
    update: (guarded: readonly GuardedRegion[]) => {
      regions = guarded.filter(deservesNotice);
      if (regions.length > 0 && !noticesHere()) {
        injecting ??= ports.inject();
        void injecting.then(draw, () => undefined);
      }
      draw();
    },
  };
}
