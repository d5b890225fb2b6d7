import { localDay, notBefore } from '@/utils/availability/day';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import { policyOn } from '@/utils/plan/policy/on-site';
import { packsOnUnder, policyPackNames, rulesThatCount } from '@/utils/plan/policy/rules';
import { quietUntil } from '@/utils/plan/snooze';
import type { Plan } from '@/utils/plan/types';
import { headWithPacks, withPacks } from '@/utils/plan/with-packs';
import type { CustomRule } from '@/utils/rules/schema';
import { orWithout } from './database';
import { listHead, listWith } from './list';
import { readPacks } from './packs/read-packs';
import { readPolicy } from './policy/policy-store';
import { readRecognised } from './recognised';
import { readRules } from './rules/read-rules';
import { readSettings } from './settings-store';
import { allowedIn } from './sites/allowed-in';
import { readGrants } from './sites/grants';
import { readSnoozed } from './snooze-store';

interface CompileOptions {
  /** The rules to go by instead of those that are kept. */
  readonly alter?: (rules: readonly CustomRule[]) => readonly CustomRule[];
  /** The tab for which the plans are, where that matters. */
  readonly inTab?: number | undefined;
}

/** The plans for `hosts` as of now, or as they would be with other rules. */
export async function compileFor(
  hosts: readonly string[],
  { alter = (rules) => rules, inTab }: CompileOptions = {},
): Promise<Plan[]> {
  const [kept, settings, ownHead, recognisedOn, snoozed, packs, grants, { policy }] =
    await Promise.all([
      // A page is guarded by what can be read; it hears of the rest as soon as that can be, too.
      orWithout(readRules(), []),
      readSettings(),
      listHead(),
      readRecognised(),
      readSnoozed(),
      orWithout(readPacks(), []),
      readGrants(),
      readPolicy(),
    ]);
  const on = packsOnUnder(policy, packs);
  const rules = rulesThatCount(policy, alter(kept), packs);
  const head = headWithPacks(ownHead, on);
  const needed = hosts.flatMap((host) => platformsFor(head, host, recognisedOn(host)));
  // What only packs know of has no file in the package.
  const listed = needed.filter((id) => Object.hasOwn(ownHead.index.platforms, id));
  const list = withPacks(await listWith([...new Set(listed)]), on);
  const allowed = await allowedIn(grants, hosts, inTab);
  const now = new Date();
  const named = packs.map(({ id, name }): [string, string] => [id, name]);
  const packNames = new Map([...named, ...policyPackNames(policy)]);
  // A clock that is behind the list itself is wrong: what has ended does not work again.
  const day = notBefore(localDay(now), ownHead.edition.date);
  const common = { list, packNames, rules, settings, day };
  return hosts.map((host) =>
    compilePlan({
      ...common,
      allowed: allowed(host),
      policy: policyOn(policy, host),
      url: `https://${host}/`,
      recognised: recognisedOn(host),
      quietUntil: quietUntil(snoozed, host, now.getTime()),
    }),
  );
}
