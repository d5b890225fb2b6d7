import { database } from '@/utils/extension/database';
import type { FrameReport } from '@/utils/extension/frame-report';
import type { PageSender } from '@/utils/extension/sender';
import type { RuleUse } from '@/utils/rules/use';

/** So long a rule that goes on to find something on the same host is not noted again, in milliseconds. */
const PAUSE_MS = 60_000;

/** What rules did in one frame. */
interface Noted {
  /** The ids of rules that found something. */
  readonly matched: readonly string[];
  /** Rules that were paused for what they cost, in milliseconds. */
  readonly costly: FrameReport['costly'];
  readonly host: string;
}

/** A frame's report; `matched` names rules that found something, also those that leave it alone. */
type Reported = Pick<FrameReport, 'costly' | 'units'> & {
  readonly matched?: readonly string[] | undefined;
};

/** The ids of the rules that found something in a frame. */
function matchedIn({ matched = [], units }: Reported): readonly string[] {
  const guarded = units.flatMap(({ reason }) => (reason.kind === 'rule' ? [reason.rule] : []));
  return [...new Set([...matched, ...guarded])];
}

const isRecent = (last: { at: number; host: string } | null, host: string, now: number) =>
  last !== null && last.host === host && now - last.at < PAUSE_MS && last.at <= now;

/** What is to be kept of a rule after `noted`; `null` where nothing new is. */
function nextUse(
  rule: string,
  known: RuleUse | undefined,
  { costly, host, matched }: Noted,
  now: number,
): RuleUse | null {
  const { matched: lastMatch = null, paused: lastPause = null } = known ?? {};
  const cost = costly.find((each) => each.rule === rule);
  const isMatch = matched.includes(rule) && !isRecent(lastMatch, host, now);
  const isPause = cost !== undefined && !isRecent(lastPause, host, now);
  if (!isMatch && !isPause) return null;
  return {
    matched: isMatch ? { at: now, host } : lastMatch,
    paused: isPause ? { at: now, host, ms: cost.ms } : lastPause,
    rule,
  };
}

async function newUses(ids: readonly string[], noted: Noted, now: number): Promise<RuleUse[]> {
  const known = await database.ruleUse.bulkGet([...ids]);
  return ids.flatMap((id, at) => nextUse(id, known[at], noted, now) ?? []);
}

/** Notes when and where rules last found something or were paused; `now` in milliseconds since 1970. */
export async function noteRuleUse(noted: Noted, now: number): Promise<void> {
  const { rules, ruleUse } = database;
  const ids = [...new Set([...noted.matched, ...noted.costly.map(({ rule }) => rule)])];
  // A page reports often and seldom has something new: only that waits for its turn to write.
  if (ids.length === 0 || (await newUses(ids, noted, now)).length === 0) return;
  await database.transaction('rw', rules, ruleUse, async () => {
    const kept = new Set(await rules.where('id').anyOf(ids).primaryKeys());
    const next = await newUses(ids, noted, now);
    await ruleUse.bulkPut(next.filter(({ rule }) => kept.has(rule)));
  });
}

/**
 * Notes what the rules did in a frame, but for private windows. Whatever fails here, the report itself
 * has been taken.
 */
export async function noteReport(
  report: Reported,
  { host, isPrivate }: Pick<PageSender, 'host' | 'isPrivate'>,
  now: number,
): Promise<void> {
  if (isPrivate) return;
  const noted = { costly: report.costly, host, matched: matchedIn(report) };
  await noteRuleUse(noted, now).catch(() => undefined);
}

/** Forgets what became of rules that are no longer kept. */
export async function sweepRuleUse(): Promise<void> {
  const { rules, ruleUse } = database;
  await database.transaction('rw', rules, ruleUse, async () => {
    const kept = new Set(await rules.toCollection().primaryKeys());
    const noted = await ruleUse.toCollection().primaryKeys();
    await ruleUse.bulkDelete(noted.filter((rule) => !kept.has(rule)));
  });
}
