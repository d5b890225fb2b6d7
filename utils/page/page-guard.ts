import { isAmongPaths } from '@/utils/plan/recognise';
import type { Plan } from '@/utils/plan/types';
import type { Root } from './dom';
import { createGuard, type GuardedUnit } from './guard';
import { createInventory, type Inventory } from './inventory';
import { compileLexicon, type Lexicon } from './lexicon';
import { keyOf, reportUnit, type UnitReport } from './report';
import { type RootStyle, styleRoot } from './stylesheet';
import { findTargets } from './targets';
import type { Region, Target } from './types';
import { watchPage } from './watch';

/** A region with what is guarded in it: what one notice speaks about. */
export interface GuardedRegion {
  readonly region: Region;
  readonly units: readonly GuardedUnit[];
}

export interface PageGuardEvents {
  /** Called after each evaluation that changed what is guarded. */
  onUnits: (units: readonly UnitReport[]) => void;
  onRegions: (regions: readonly GuardedRegion[]) => void;
  /** Whether the extension is still there; when not, the page is given back. */
  isAlive: () => boolean;
}

export interface PageGuard {
  /** Shows the units of one region until the page is loaded again. */
  showRegion: (region: Region) => void;
  /** Shows one unit (`shown` true) or guards it again. */
  showUnit: (key: string, shown: boolean) => void;
  /** Looks again, for example after a click changed what is selected. */
  refresh: () => void;
}

const SETTLE_MS = 150;

/** Guards one document by `plan` until `signal` aborts; then the page is as it was. */
export function guardPage(plan: Plan, events: PageGuardEvents, signal: AbortSignal): PageGuard {
  const lexicon: Lexicon = compileLexicon(plan);
  const elsewhere = onlyRules(plan);
  const guard = createGuard();
  const styles = new Map<Root, RootStyle>();
  const shownKeys = new Set<string>();
  const shownBoxes = new WeakSet<Element>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let reported = '';

  const adopt = (root: Root) => {
    if (!styles.has(root)) styles.set(root, styleRoot(root));
    watcher.watch(root);
  };
  const inventory: Inventory = createInventory(lexicon, (root) => adopt(root));
  const watcher = watchPage(inventory, (relevant) => (relevant ? evaluate() : settle()), signal);

  const isShown = (target: Target) =>
    shownBoxes.has(target.region.box) || shownKeys.has(keyOf(target));

  function evaluate() {
    clearTimeout(settling);
    settling = undefined;
    if (signal.aborted) return;
    if (!events.isAlive()) return stop();
    const url = new URL(document.location.href);
    const roots = [...styles.keys()];
    const held = isMeant(plan, url) ? plan : elsewhere;
    const targets = findTargets({ plan: held, lexicon, inventory, roots, url });
    const shown = targets.filter(isShown);
    const units = guard.apply(targets.filter((target) => !isShown(target)));
    for (const style of styles.values()) style.ensure();
    tell(units, shown);
  }

  function tell(units: readonly GuardedUnit[], shown: readonly Target[]) {
    const reports = [
      ...units.map(({ target, state, selected }) => reportUnit(target, state, selected)),
      ...shown.map((target) => reportUnit(target, 'shown', false)),
    ];
    const next = JSON.stringify(reports);
    if (next !== reported) events.onUnits(reports);
    reported = next;
    events.onRegions(byRegion(units));
  }

  const settle = () => {
    settling ??= setTimeout(evaluate, SETTLE_MS);
  };

  let asked = false;
  // The page's own handlers run after ours; by the next frame they have had their say.
  const refresh = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      evaluate();
    });
  };

  function stop() {
    clearTimeout(settling);
    guard.undo();
    for (const style of styles.values()) style.remove();
    styles.clear();
    events.onRegions([]);
  }

  signal.addEventListener('abort', stop, { once: true });
  for (const type of ['change', 'click'])
    document.addEventListener(type, refresh, { capture: true, passive: true, signal });
  window.addEventListener('popstate', refresh, { signal });
  window.addEventListener('pageshow', refresh, { signal });
  // Frames and images tell when they are ready; a frame may hold the editor of this panel.
  document.addEventListener('load', settle, { capture: true, signal });

  adopt(document);
  if (document.documentElement) inventory.scan(document.documentElement);
  evaluate();

  return {
    refresh: evaluate,
    showRegion(region) {
      shownBoxes.add(region.box);
      evaluate();
    },
    showUnit(key, shown) {
      if (shown) shownKeys.add(key);
      else shownKeys.delete(key);
      evaluate();
    },
  };
}

/** What holds on a host beside the platform's own paths: what the user says of that host. */
const onlyRules = (plan: Plan): Plan => ({
  ...plan,
  locators: null,
  verdicts: plan.verdicts.filter(({ reason }) => reason.kind === 'rule'),
});

/** A frame without an address of its own belongs to the page around it. */
const isMeant = ({ paths }: Plan, { protocol, pathname }: URL) =>
  !protocol.startsWith('http') || isAmongPaths(paths, pathname);

/** Each panel stands for itself; the lists of a page tell the same and are taken together. */
function byRegion(units: readonly GuardedUnit[]): GuardedRegion[] {
  const lists = units.find(({ target }) => target.region.kind === 'list')?.target.region;
  const regions = new Map<Element, { region: Region; units: GuardedUnit[] }>();
  for (const unit of units) {
    const own = unit.target.region;
    const region = own.kind === 'list' && lists ? lists : own;
    const entry = regions.get(region.box) ?? { region, units: [] };
    entry.units.push(unit);
    regions.set(region.box, entry);
  }
  return [...regions.values()];
}
