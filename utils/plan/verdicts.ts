import type { Day } from '@/utils/availability/day';
import type { Evidence } from '@/utils/availability/fields';
import type { IndexedList } from '@/utils/availability/list-index';
import type { Finding } from '@/utils/availability/query';
import type { Span } from '@/utils/availability/span-schema';
import type { Status } from '@/utils/availability/vocabulary';
import type { CustomRule } from '@/utils/rules/schema';
import { alternativesOf } from './alternatives';
import { effectOf } from './effect';
import { packOfStatement } from './pack-platform';
import type { Settings } from './settings';
import type { CauseBrief, Reason, Terms, Verdict } from './types';

interface VerdictContext {
  readonly list: IndexedList;
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

const speaksOfWhole = ({ span }: Finding) => Number(span?.scope.contents.includes('any') ?? true);

/**
 * Findings ordered so that the one to go by comes last: about the action as a whole, and leaving the
 * most possible.
 */
export const strictestFirst = (findings: readonly Finding[]) =>
  [...findings].sort(
    (a, b) => speaksOfWhole(a) - speaksOfWhole(b) || strictness[b.status] - strictness[a.status],
  );

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
    lastChecked: statement.lastChecked,
    cause: causeOf(span, context),
    because: span?.reason ?? null,
    terms: span && termsOf(span, platform.evidence),
    reason: statementReason(finding, context.list),
    evidence: statement.evidence.flatMap((id): Evidence[] => {
      const evidence = platform.evidence[id];
      return evidence ? [evidence] : [];
    }),
    alternatives: alternativesOf(statement, context),
  };
}

function statementReason({ platform, statement }: Finding, { packNames }: IndexedList): Reason {
  const reason = { kind: 'statement', platform: platform.id, statement: statement.id } as const;
  const pack = packOfStatement(statement.id);
  if (pack === null) return reason;
  return { ...reason, from: { kind: 'pack', name: packNames?.get(pack) ?? pack } };
}

function causeOf(span: Span | null, { list }: VerdictContext): CauseBrief | null {
  const cause = list.causes.find(({ id }) => id === span?.cause);
  return cause ? { kind: cause.kind, network: cause.network, when: cause.when } : null;
}

function termsOf(
  { linkFactor, prices, quotas }: Span,
  evidence: Finding['platform']['evidence'],
): Terms | null {
  const isSilent = linkFactor === null && prices.length === 0 && quotas.length === 0;
  if (isSilent) return null;
  const named = quotas.flatMap(({ evidence: id }) => id ?? []);
  const editions = Object.fromEntries(named.map((id) => [id, evidence[id]?.edition]));
  return { editions, linkFactor, prices, quotas };
}

/**
 * Puts the user's rules over the list's verdicts. `rules` come strongest first; a rule about
 * something that the list does not know makes a verdict of its own.
 */
export function applyRules(
  verdicts: readonly Verdict[],
  rules: readonly CustomRule[],
  reasonOf: (rule: CustomRule) => Verdict['reason'],
): readonly Verdict[] {
  const byKey = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]));
  for (const rule of [...rules].reverse())
    for (const action of rule.actions) {
      const known = byKey.get(keyOf({ network: rule.network, action }));
      const base = known ?? unknownVerdict(rule.network, action);
      byKey.set(keyOf(base), {
        ...base,
        effect: rule.effect,
        reason: reasonOf(rule),
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
    cause: null,
    because: null,
    terms: null,
    evidence: [],
    alternatives: [],
  } as const;
}
