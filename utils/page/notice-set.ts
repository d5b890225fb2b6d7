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

/** How far a box is from where the person is: in it, in sight, or so many pixels away. */
function farness(box: Element): number {
  const active = document.activeElement;
  if (active && contains(box, active)) return -1;
  const { bottom, top } = box.getBoundingClientRect();
  return Math.max(0, top - window.innerHeight, -bottom);
}

/** Mounts, updates and removes notices, so that there is one beside each region asked for. */
export function noticeSet(mount: MountNotice): NoticesScript {
  const mounted = new Map<Element, MountedNotice>();
  const show = (input: NoticesInput) => {
    for (const [box, notice] of mounted)
      if (!input.regions.some(({ region }) => region.box === box)) {
        notice.remove();
        mounted.delete(box);
      }
    for (const entry of input.regions) {
      const notice = mounted.get(entry.region.box);
      if (notice) notice.update(inputOf(input, entry));
      else mounted.set(entry.region.box, mount(inputOf(input, entry)));
    }
  };
  const focus = () => {
    const [nearest] = [...mounted].sort(([a], [b]) => farness(a) - farness(b));
    nearest?.[1].focus();
    return nearest !== undefined;
  };
  return { focus, show };
}
