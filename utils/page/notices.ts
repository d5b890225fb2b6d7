import { bringing } from './bringing';
import { activeIn } from './documents';
import { type NoticesInput, noticesHere } from './notice-bridge';
import type { GuardedRegion } from './regions';

interface NoticePorts extends Omit<NoticesInput, 'regions'> {
  readonly inject: () => Promise<boolean>;
}

/** The notices of one frame. */
export interface Notices {
  readonly update: (guarded: readonly GuardedRegion[]) => void;
  /** Shows none until then, in milliseconds since 1970; `null` shows them. */
  readonly quiet: (until: number | null) => void;
  /**
   * Moves the focus to the nearest notice, `anyway` or only where a person works in this frame; tells
   * whether it did.
   */
  readonly focus: (anyway: boolean) => boolean;
}

const isWorkedIn = () => document.hasFocus() && !(activeIn(document) instanceof HTMLIFrameElement);

/** The navigation is on every page of a dashboard: it has no notice of its own. */
const deservesNotice = ({ region }: GuardedRegion) => region.kind !== 'navigation';

/** Keeps one notice beside each region in which something is guarded. */
export function showNotices(ports: NoticePorts): Notices {
  let regions: readonly GuardedRegion[] = [];
  const bring = bringing({ inject: ports.inject, isHere: () => noticesHere() !== undefined });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = () =>
    noticesHere()?.show({ ...ports, regions: waiting === undefined ? regions : [] });
  const show = () => {
    if (regions.length > 0 && waiting === undefined && !noticesHere())
      void bring().then(() => {
        // A guard that has ended by then must not clear what another shows.
        if (regions.length > 0) draw();
      });
    draw();
  };

  return {
    focus: (anyway) => (anyway || isWorkedIn()) && (noticesHere()?.focus() ?? false),
    update: (guarded) => {
      regions = guarded.filter(deservesNotice);
      show();
    },
    quiet: (until) => {
      const left = (until ?? 0) - Date.now();
      const wasQuiet = waiting !== undefined;
      clearTimeout(waiting);
      waiting = undefined;
      if (left > 0)
        waiting = setTimeout(() => {
          waiting = undefined;
          // A guard that has ended has nothing to show, and must not clear what another shows.
          if (regions.length > 0) show();
        }, left);
      if (wasQuiet !== left > 0) show();
    },
  };
}
