import type { DateText } from '@/utils/availability/dated';
import type { Dated } from '@/utils/availability/fields';
import type { Announcement } from '@/utils/availability/timeline';
import { type Action, actions, type Status } from '@/utils/availability/vocabulary';
import type { Effect } from '@/utils/rules/schema';
import { labelOf } from './summary';
import type { Plan, Verdict } from './types';

/** Actions of one network that share one status. */
export interface StatusGroup {
  readonly status: Status;
  readonly since: Dated | null;
  readonly announcement: Announcement | null;
  /** Set when the status is unknown only because nobody has checked for too long. */
  readonly lastKnown: Status | null;
  readonly lastChecked: DateText | null;
  /** What the user's own rule does; `null` where the list decides. */
  readonly ruleEffect: Effect | null;
  readonly actions: readonly Action[];
}

/** One network of a platform with all that is known of it. */
export interface BoardRow {
  readonly network: string;
  readonly label: string;
  readonly groups: readonly StatusGroup[];
}

const trouble: Record<Status, number> = {
  removed: 0,
  'closed-to-new': 1,
  paid: 2,
  limited: 3,
  works: 5,
  unknown: 6,
  'not-offered': 7,
};

/** A coming change is as pressing as what is lost in part. */
const urgency = ({ status, announcement }: StatusGroup) =>
  announcement ? Math.min(trouble[status], 4) : trouble[status];

const ruleEffectOf = ({ reason, effect }: Verdict) => (reason.kind === 'rule' ? effect : null);

const keyOf = (verdict: Verdict) =>
  JSON.stringify([
    verdict.status,
    verdict.since,
    verdict.announcement,
    verdict.lastKnown,
    verdict.lastChecked,
    ruleEffectOf(verdict),
  ]);

function groupsOf(verdicts: readonly Verdict[]): StatusGroup[] {
  const groups = Map.groupBy(verdicts, keyOf);
  return [...groups.values()]
    .flatMap((same): StatusGroup[] => {
      const [first] = same;
      if (!first) return [];
      const { status, since, announcement, lastKnown, lastChecked } = first;
      const facts = { status, since, announcement, lastKnown, lastChecked };
      const concerned = actions.filter((action) => same.some((each) => each.action === action));
      return [{ ...facts, ruleEffect: ruleEffectOf(first), actions: concerned }];
    })
    .sort((a, b) => urgency(a) - urgency(b));
}

/** Network by status for the platform of `plan`: what is lost comes first. */
export function boardOf(plan: Plan): BoardRow[] {
  const rows = [...Map.groupBy(plan.verdicts, ({ network }) => network)].map(
    ([network, verdicts]) => ({
      network,
      label: labelOf(plan, network),
      groups: groupsOf(verdicts),
    }),
  );
  const worst = ({ groups }: BoardRow) => Math.min(...groups.map(urgency));
  return rows.sort((a, b) => worst(a) - worst(b) || a.label.localeCompare(b.label));
}
