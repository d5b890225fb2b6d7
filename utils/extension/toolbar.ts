import { browser } from 'wxt/browser';
import {
  type ChosenUnit,
  stillSelected,
  type TabFacts,
  type TabState,
  tabStateOf,
} from '@/utils/plan/tab-state';
import { badgeOf, lookOf, toolbarPaths } from '@/utils/plan/toolbar';
import { cachedPlan } from './kept-plan';
import { readTheme } from './toolbar-theme';

/** What the toolbar button says of a tab when one points at it: `count` controls it is about. */
export type TellState = (state: TabState, count: number) => string;

let tell: TellState = () => '';

/** Lets the button speak the language of the interface. */
export function speakOnToolbar(say: TellState): void {
  tell = say;
}

/** Draws the button for all tabs of which nothing is known. */
export async function paintUnknown(): Promise<void> {
  await browser.action.setIcon({ path: toolbarPaths('unknown', await readTheme()) });
}

/** Lets the button of a tab show how things stand there. */
export async function paintTab(tabId: number, facts: TabFacts): Promise<void> {
  const state = tabStateOf(facts);
  const selected = stillSelected(facts);
  const guarded = facts.units.filter((unit) => unit.state !== 'shown').length;
  const path = toolbarPaths(lookOf(state), await readTheme());
  const title = tell(state, state === 'selected' ? selected : guarded);
  // The tab may be gone by now; there is nothing to show then.
  await Promise.allSettled(
    [
      () => browser.action.setIcon({ path, tabId }),
      () => browser.action.setTitle({ tabId, title }),
      () => browser.action.setBadgeText({ tabId, text: badgeOf(state, selected) }),
      () => browser.action.setBadgeBackgroundColor({ color: '#9a3412', tabId }),
    ].map(async (paint) => paint()),
  );
}

/** The same by what a page of `host` has reported. */
export async function paintReported(
  tabId: number,
  host: string,
  units: readonly ChosenUnit[],
): Promise<void> {
  const access = { by: 'listed', host, kind: 'runs' } as const;
  const plan = await cachedPlan(host);
  await paintTab(tabId, { access, isMoved: false, needsReload: false, plan, units });
}
