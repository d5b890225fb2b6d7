import type { Day } from '@/utils/availability/day';
import { type Finding, findStatement } from '@/utils/availability/query';
import type { AvailabilityList, Evidence } from '@/utils/availability/schema';
import { statusOn } from '@/utils/availability/timeline';
import type { Status } from '@/utils/availability/vocabulary';
import type { CustomRule } from '@/utils/rules/schema';
import { effectOf } from './effect';
import type { Settings } from './settings';
import type { Alternative, Verdict } from './types';

interface VerdictContext {
  readonly list: AvailabilityList;
  readonly settings: Settings;
  readonly day: Day;
}

/** From what takes most away to what takes nothing away; `unknown` counts as saying nothing. */
const strictness: Record<Status, number> = {
  unknown: 6,
  'not-offered': 5,
  removed: 4,
  'closed-to-new': 3,
  paid: 2,
  limited: 1,
  works: 0,
};

/** Findings ordered so that the one that leaves the most possible comes last. */
export const strictestFirst = (findings: readonly Finding[]) =>
  [...findings].sort((a, b) => strictness[b.status] - strictness[a.status]);

/** The verdict that one finding of the list gives. */
export function verdictOf(finding: Finding, context: VerdictContext): Verdict {
  const { statement, platform, span } = finding;
  return {
    network: finding.network,
    action: finding.action,
    status: finding.status,
    effect: effectOf(finding, context.settings),
    since: span?.since ?? null,
    scope: span?.scope ?? null,
    announcement: finding.announcement,
    lastKnown: finding.lastKnown,
    lastChecked: statement.lastChecked as Day,
    reason: { kind: 'statement', platform: platform.id, statement: statement.id },
    evidence: statement.evidence.flatMap((id): Evidence[] => {
      const evidence = platform.evidence[id];
      return evidence ? [evidence] : [];
    }),
    alternatives: statement.alternatives.flatMap((ref) => alternativeOf(ref, context)),
  };
}

/** What `ref` names, as long as it works on the day of the plan. */
function alternativeOf(ref: string, { list, day }: VerdictContext): Alternative[] {
  const found = findStatement(list, ref);
  if (!found || statusOn(found.statement, day).status !== 'works') return [];
  const network = list.networks.find(({ id }) => id === found.platform.id);
  return [{ name: found.platform.name, url: network?.compose?.url ?? null }];
}

/**
 * Puts the user's rules over the list's verdicts. `rules` come strongest first; a rule about
 * something that the list does not know makes a verdict of its own.
 */
export function applyRules(
  verdicts: readonly Verdict[],
  rules: readonly CustomRule[],
): readonly Verdict[] {
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  for (const rule of [...rules].reverse())
    for (const action of rule.actions) {
      const known = byKey.get(keyOf({ network: rule.network, action }));
      const base = known ?? unknownVerdict(rule.network, action);
      byKey.set(keyOf(base), {
        ...base,
        effect: rule.effect,
        reason: { kind: 'rule', rule: rule.id, note: rule.note },
      });
    }
  return [...byKey.values()];
}

const keyOf = ({ network, action }: Pick<Verdict, 'network' | 'action'>) => `${network} ${action}`;

function unknownVerdict(network: string, action: Verdict['action']) {
  return {
    network,
    action,
    status: 'unknown',
    since: null,
    scope: null,
    announcement: null,
    lastKnown: null,
    lastChecked: null,
    evidence: [],
    alternatives: [],
  } as const;
}
