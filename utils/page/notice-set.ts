import { boxOf } from './boxes';
import { activeIn } from './documents';
import { contains } from './dom';
import type { NoticeInput, NoticesInput, NoticesScript } from './notice-bridge';
import type { MountedNotice, MountNotice } from './notice-mount';
import type { GuardedRegion } from './regions';
import { unselect } from './selected';

function inputOf(input: NoticesInput, { region, units }: GuardedRegion): NoticeInput {
  return {
    editors: input.editorsIn(region),
    site: input.site,
    plan: input.plan,
    region,
    showAnyway: () => {
      for (const each of new Set(units.map(({ target }) => target.region))) input.showRegion(each);
    },
    units,
    unselect: () => {
      for (const { target, selected } of units) if (selected) unselect(target.element);
      input.refresh();
    },
  };
}

/** More notices than this are drawn at no time: nobody reads them, and each has to find its place. */
const MOST = 5;
/** How near to the viewport a panel is for its notice to be drawn. */
const NEAR = '200px';

/** How far a box is from where the person is: in it, in sight, or so many pixels away. */
function farness(box: Element): number {
  const active = activeIn(document);
  if (active && contains(box, active)) return -1;
  const { bottom, top } = boxOf(box);
  return Math.max(0, top - window.innerHeight, -bottom);
}

/** Mounts, updates and removes notices: one beside each region asked for, of many those in sight. */
export function noticeSet(mount: MountNotice): NoticesScript {
  const mounted = new Map<Element, MountedNotice>();
  const near = new Set<Element>();
  let input: NoticesInput | null = null;

  const wanted = (regions: readonly GuardedRegion[]): readonly GuardedRegion[] => {
    if (regions.length <= MOST) return regions;
    const isMounted = ({ region }: GuardedRegion) => Number(mounted.has(region.box));
    const inSight = regions.filter(({ region }) => near.has(region.box));
    // One that is drawn stays as long as it is in sight.
    return inSight.sort((a, b) => isMounted(b) - isMounted(a)).slice(0, MOST);
  };
  const draw = (isNew: boolean) => {
    const now = input;
    if (!now) return;
    const drawn = wanted(now.regions);
    for (const [box, notice] of mounted)
      if (!drawn.some(({ region }) => region.box === box)) {
        notice.remove();
        mounted.delete(box);
      }
    for (const entry of drawn) {
      const notice = mounted.get(entry.region.box);
      if (notice && isNew) notice.update(inputOf(now, entry));
      if (!notice) mounted.set(entry.region.box, mount(inputOf(now, entry)));
    }
  };

  const watched = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      draw(false);
    },
    { rootMargin: NEAR },
  );
  /** Of few regions it does not matter which are in sight. */
  const watch = (regions: readonly GuardedRegion[]) => {
    const boxes = new Set(regions.length > MOST ? regions.map(({ region }) => region.box) : []);
    for (const box of watched)
      if (!boxes.has(box)) {
        watcher.unobserve(box);
        watched.delete(box);
        near.delete(box);
      }
    for (const box of boxes) {
      if (!watched.has(box)) watcher.observe(box);
      watched.add(box);
    }
  };

  return {
    focus: () => {
      const [nearest] = [...mounted].sort(([a], [b]) => farness(a) - farness(b));
      nearest?.[1].focus();
      return nearest !== undefined;
    },
    show: (next) => {
      input = next;
      watch(next.regions);
      draw(true);
    },
  };
}
