import type { Day } from '@/utils/availability/day';
import { platformOn } from '@/utils/availability/hosts';
import { type Finding, findingsFor } from '@/utils/availability/query';
import type { AvailabilityList, Network } from '@/utils/availability/schema';
import { rulesInForce } from '@/utils/rules/order';
import type { CustomRule } from '@/utils/rules/schema';
import { digestOf } from './digest';
import { isAboutWeb } from './effect';
import type { Settings } from './settings';
import { type NetworkMarks, PLAN_VERSION, type Plan, type RuleLocator } from './types';
import { applyRules, strictestFirst, verdictOf } from './verdicts';
import type { WordTables } from './words';

/** All that a plan is compiled from. */
export interface PlanInput {
  readonly list: AvailabilityList;
  readonly rules: readonly CustomRule[];
  readonly settings: Settings;
  readonly words: WordTables;
  readonly day: Day;
  /** The address of the page; only its host counts. */
  readonly url: string;
}

/** Compiles what the page at `url` needs on `day`. Pure: the same input gives the same plan. */
export function compilePlan({ list, rules, settings, words, day, url }: PlanInput): Plan {
  const { host } = new URL(url);
  const platform = platformOn(list.platforms, host) ?? null;
  const inForce = rulesInForce(rules, { host, platform: platform?.id ?? null }, day);
  const findings = platform ? findingsFor(platform, day).filter(isAboutWeb) : [];
  const verdicts = perNetworkAndAction(findings).map((finding) =>
    verdictOf(finding, { list, settings, day }),
  );
  const content = {
    version: PLAN_VERSION,
    host,
    day,
    paused: pauseOn(host, settings),
    platform: platform && { id: platform.id, name: platform.name },
    verdicts: applyRules(verdicts, inForce.filter(isGeneral)),
    locators: platform?.locators ?? null,
    ruleLocators: inForce.filter((rule) => !isGeneral(rule)).map(locatorOf),
    networks: list.networks.map(marksOf),
    words,
  } satisfies Omit<Plan, 'digest'>;
  return { ...content, digest: digestOf(content) };
}

/** A rule without a locator of its own speaks about all controls of its network. */
const isGeneral = (rule: CustomRule) => rule.selector === null && rule.labels.length === 0;

function pauseOn(host: string, settings: Settings): Plan['paused'] {
  if (settings.pausedEverywhere) return 'everywhere';
  return settings.pausedHosts.includes(host) ? 'here' : 'no';
}

function locatorOf(rule: CustomRule): RuleLocator {
  const { network, actions, effect, id, note, selector, labels } = rule;
  return { network, actions, effect, rule: id, note, selector, labels };
}

function marksOf({ id, label, marks, hosts }: Network): NetworkMarks {
  return { id, label, marks, hosts: hosts.map(({ host }) => host) };
}

/** One finding per network and action: where several speak, the one that leaves the most possible. */
function perNetworkAndAction(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of strictestFirst(findings))
    byKey.set(`${finding.network} ${finding.action}`, finding);
  return [...byKey.values()];
}
