import type { Plan } from '@/utils/plan/types';
import { type MountedNotice, type NoticeInput, noticeMount } from './notice-bridge';
import type { GuardedRegion } from './page-guard';
import { unselect } from './selected';
import type { Region } from './types';

export interface NoticePorts {
  readonly inject: () => Promise<boolean>;
  readonly pauseHere: () => void;
  readonly showRegion: (region: Region) => void;
  readonly refresh: () => void;
}

/** The navigation is on every page of a dashboard: it has no notice of its own. */
const deservesNotice = ({ region }: GuardedRegion) => region.kind !== 'navigation';

/** Keeps one notice beside each region in which something is guarded. */
export function showNotices(plan: Plan, ports: NoticePorts) {
  const mounted = new Map<Element, MountedNotice>();
  let wanted: readonly GuardedRegion[] = [];
  let injecting: Promise<boolean> | null = null;

  const inputOf = ({ region, units }: GuardedRegion): NoticeInput => ({
    plan,
    region,
    units,
    showAnyway: () => {
      for (const each of new Set(units.map(({ target }) => target.region))) ports.showRegion(each);
    },
    pauseHere: ports.pauseHere,
    unselect: () => {
      for (const { target, selected } of units) if (selected) unselect(target.element);
      ports.refresh();
    },
  });

  const draw = () => {
    const mount = noticeMount();
    for (const [box, notice] of mounted)
      if (!wanted.some(({ region }) => region.box === box)) {
        notice.remove();
        mounted.delete(box);
      }
    for (const entry of wanted) {
      const notice = mounted.get(entry.region.box);
      if (notice) notice.update(inputOf(entry));
      else if (mount) mounted.set(entry.region.box, mount(inputOf(entry)));
    }
  };

  const update = (regions: readonly GuardedRegion[]) => {
    wanted = regions.filter(deservesNotice);
    if (wanted.length > 0 && !noticeMount()) {
      injecting ??= ports.inject();
      void injecting.then(draw, () => undefined);
    }
    draw();
  };

  return { update };
}
