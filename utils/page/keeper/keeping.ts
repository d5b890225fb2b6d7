import { bringing } from '@/utils/page/bringing';
import type { GuardedRegion } from '@/utils/page/regions';
import { type KeeperInput, keeperHere, type LossyPanel } from './keeper-bridge';

/** What keeping texts needs of the page. */
export interface KeepingPorts extends Pick<KeeperInput, 'hasTyped' | 'plan' | 'readPanel'> {
  readonly inject: () => Promise<boolean>;
}

/** People write in compose panels; elsewhere drafts and accounts are listed. */
const isWrittenIn = ({ region }: GuardedRegion) =>
  region.kind === 'compose' || region.kind === 'rule';

const panelOf = ({ region, units }: GuardedRegion): LossyPanel => ({
  lost: [...new Set(units.map(({ target }) => target.network))],
  region,
});

/** Brings the keeper into a page as soon as there is a panel to keep the text of. */
export function keepTexts({ hasTyped, inject, plan, readPanel }: KeepingPorts) {
  let panels: readonly LossyPanel[] = [];
  const bring = bringing({ inject, isHere: () => keeperHere() !== undefined });
  const look = (part: Partial<KeeperInput> = {}) =>
    keeperHere()?.({ asksAgain: false, hasTyped, isOver: false, panels, plan, readPanel, ...part });

  return {
    update: (guarded: readonly GuardedRegion[]) => {
      panels = guarded.filter(isWrittenIn).map(panelOf);
      if (panels.length > 0 && !keeperHere())
        void bring().then(() => {
          // A guard that has ended by then must not end what another keeps.
          if (panels.length > 0) look();
        });
      look();
    },
    /** Ends keeping: the person has paused the guard. */
    end: () => look({ isOver: true }),
    /** An earlier text was asked for. */
    askAgain: () => look({ asksAgain: true }),
  };
}
