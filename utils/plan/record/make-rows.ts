import type { Day } from '@/utils/availability/day';
import { digestOf } from '@/utils/plan/digest';
import { isWorse } from '@/utils/plan/effect';
import type { FoundUnit } from '@/utils/plan/found';
import type { Plan, Reason, Verdict } from '@/utils/plan/types';
import type { LogKind, LogRow } from './row';

/** A unit as its page reported it, with what the page says it rests on. */
export interface LoggedUnit extends Omit<FoundUnit, 'frameId' | 'reason'> {
  readonly reason: Reason;
}

/** Where and when a report came from, as the browser says; times in milliseconds since 1970. */
export interface LoadedFrame {
  readonly tabId: number;
  readonly frameId: number;
  /** When the frame was loaded, and when the page around it was. */
  readonly loadedAt: number;
  readonly pageLoadedAt: number;
  readonly path: string;
  readonly now: number;
  readonly day: Day;
}

interface Known {
  readonly reason: Reason;
  readonly isAnnounced: boolean;
}

const isSame = (a: Reason, b: Reason) =>
  a.kind === 'rule'
    ? b.kind === 'rule' && a.rule === b.rule
    : b.kind === 'statement' && a.platform === b.platform && a.statement === b.statement;

/** Whether it is warned about only for what is to come. */
const isAhead = ({ announcement, reason, status }: Verdict) =>
  reason.kind === 'statement' &&
  announcement !== null &&
  isWorse(announcement) &&
  ['works', 'unknown', 'not-offered'].includes(status);

/** What the plan says of a unit; `null` where it says nothing: a page is not believed. */
function knownOf({ ruleLocators, verdicts }: Plan, unit: LoggedUnit): Known | null {
  const { actions, network, reason } = unit;
  const verdict = verdicts.find(
    (each) =>
      each.network === network && actions.includes(each.action) && isSame(each.reason, reason),
  );
  if (verdict) return { reason: verdict.reason, isAnnounced: isAhead(verdict) };
  const locator = ruleLocators.find(
    ({ network: own, rule }) => own === network && reason.kind === 'rule' && rule === reason.rule,
  );
  if (!locator) return null;
  const { note, rule } = locator;
  return { reason: { kind: 'rule', rule, note }, isAnnounced: false };
}

const kindOf = ({ state }: LoggedUnit, { isAnnounced }: Known): LogKind =>
  state === 'warned' && isAnnounced ? 'announced' : state;

/** The rows for the units of one frame, one for what is the same to a reader. */
export function rowsOf(units: readonly LoggedUnit[], plan: Plan, frame: LoadedFrame): LogRow[] {
  const { day, frameId, loadedAt, now, pageLoadedAt, path, tabId } = frame;
  const { host, platform } = plan;
  const rows = units.flatMap((unit): [string, LogRow][] => {
    const known = knownOf(plan, unit);
    if (!known) return [];
    const { actions, key, label, network, region } = unit;
    const kind = kindOf(unit, known);
    const { reason } = known;
    const by = reason.kind === 'rule' ? reason.rule : `${reason.platform}/${reason.statement}`;
    // A control is met in a list before the editor beside it is there: it is one and the same.
    const where = region === 'compose' || region === 'list' ? 'content' : region;
    const what = digestOf([kind, network, where, key.replace(` | ${region} | `, ' | '), by]);
    const id = `${tabId} ${frameId} ${loadedAt} ${what}`;
    const row: LogRow = {
      id,
      page: `${tabId} ${pageLoadedAt}`,
      at: now,
      order: -now,
      day,
      kind,
      host,
      platform,
      place: platform?.id ?? host,
      network,
      region,
      actions: [...new Set(actions)],
      path,
      label,
      reason,
    };
    return [[id, row]];
  });
  return [...new Map(rows).values()];
}

/** The row that says that more happened than is kept where `row` would have been. */
export const cutRow = (row: LogRow): LogRow => ({
  ...row,
  id: `${row.page} ${row.day} cut`,
  kind: 'cut',
  network: '',
  region: null,
  actions: [],
  label: '',
  reason: null,
});
