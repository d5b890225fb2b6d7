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

/** An answer to what a person did stands so long, in milliseconds, whatever the page reports meanwhile. */
const SAID_MS = 10_000;
/** When something was last said of a tab, by the worker's own clock. */
const said = new Map<number, number>();

/** Says something on the button of a tab, with a mark: until the page reports again, some seconds at least. */
export async function sayOnToolbar(tabId: number, title: string): Promise<void> {
  said.set(tabId, performance.now());
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId, text: '!' }).catch(() => undefined);
}

function isSaid(tabId: number): boolean {
  const isFresh = performance.now() - (said.get(tabId) ?? Number.NEGATIVE_INFINITY) < SAID_MS;
  if (!isFresh) said.delete(tabId);
  return isFresh;
}

/** Lets the button of a tab show how things stand there. */
export async function paintTab(tabId: number, facts: TabFacts): Promise<void> {
  const state = tabStateOf(facts);
  const selected = stillSelected(facts);
  const guarded = facts.units.filter((unit) => unit.state !== 'shown').length;
  const path = toolbarPaths(lookOf(state), await readTheme());
  const title = tell(state, state === 'selected' ? selected : guarded);
  const words = [
    () => browser.action.setTitle({ tabId, title }),
    () => browser.action.setBadgeText({ tabId, text: badgeOf(state, selected) }),
  ];
  // The tab may be gone by now; there is nothing to show then.
  await Promise.allSettled(
    [
      () => browser.action.setIcon({ path, tabId }),
      ...(isSaid(tabId) ? [] : words),
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
