import type { Day } from '@/utils/availability/day';
import { type IndexedList, type ListIndex, platformIdOn } from '@/utils/availability/list-index';
import type { Network } from '@/utils/availability/network-schema';
import { type Finding, findingsFor } from '@/utils/availability/query';
import { isBroadLocator } from '@/utils/rules/broad-selector';
import { rulesInForce } from '@/utils/rules/order';
import type { CustomRule, Effect } from '@/utils/rules/schema';
import { digestOf } from './digest';
import { isAboutWeb } from './effect';
import { freeSite, type PolicyOnSite } from './policy/on-site';
import { type PackNames, reasonOf, sourceOf } from './rule-reason';
import type { Settings } from './settings';
import { PLAN_VERSION, type Plan, type PlanNetwork, type RuleLocator } from './types';
import { applyRules, strictestFirst, verdictOf } from './verdicts';

/** All that a plan is compiled from. */
export interface PlanInput {
  /** The list; of its platforms only the page's own and those it names are looked at. */
  readonly list: IndexedList;
  readonly rules: readonly CustomRule[];
  /** What the packs are called that some of the rules are from. */
  readonly packNames?: PackNames;
  readonly settings: Settings;
  /** What the organisation says of the host; its settings and rules are among the others. */
  readonly policy?: PolicyOnSite;
  /** Whether the browser lets the extension run there; if not said otherwise it does. */
  readonly allowed?: boolean;
  readonly day: Day;
  /** The address of the page; only its host counts. */
  readonly url: string;
  /** The product that was recognised on this host, where it runs on its customers' hosts. */
  readonly recognised?: string | null;
  /** No notices on this host until then, in milliseconds since 1970. */
  readonly quietUntil?: number | null;
}

/** Compiles what the page at `url` needs on `day`. Pure: the same input gives the same plan. */
export function compilePlan(input: PlanInput): Plan {
  const { list, rules, settings, day, url } = input;
  const { allowed = true, policy = freeSite, recognised = null, quietUntil = null } = input;
  const { packNames = new Map() } = input;
  const { hostname: host } = new URL(url);
  const own = platformIdOn(list.index, host);
  const platform = list.platforms.get(own ?? recognised ?? '') ?? null;
  const inForce = rulesInForce(rules, { host, platform: platform?.id ?? null }, day);
  const findings = platform ? findingsFor(platform, day).filter(isAboutWeb) : [];
  const verdicts = perNetworkAndAction(findings).map((finding) =>
    verdictOf(finding, { list, settings, day }),
  );
  const warnsOnly = settings.warnHosts.includes(host);
  const soften = warnsOnly || !policy.mayHide ? warning : <T>(same: T) => same;
  const content = {
    version: PLAN_VERSION,
    host,
    day,
    edition: list.edition.date,
    paused: allowed ? pauseOn(host, settings, policy) : 'not-allowed',
    mayPause: policy.mayPause,
    warnsOnly,
    platform: platform && { id: platform.id, name: platform.name },
    paths: own === undefined ? pathsOf(list.index, recognised) : [],
    selfHosted: platform || !allowed ? [] : list.index.selfHosted,
    verdicts: applyRules(verdicts, inForce.filter(isGeneral), (rule) =>
      reasonOf(rule, packNames),
    ).map(soften),
    locators: platform?.locators ?? null,
    ruleLocators: inForce
      .filter((rule) => !isGeneral(rule))
      .flatMap((rule) => locatorsOf(rule, packNames))
      .map(soften),
    networks: list.networks.map(networkOf),
  } satisfies Omit<Plan, 'digest' | 'quietUntil'>;
  return { ...content, digest: digestOf(content), quietUntil };
}

/** The platforms that a plan for `host` looks at: its own and those that its alternatives name. */
export function platformsFor(
  { index }: Pick<IndexedList, 'index'>,
  host: string,
  recognised: string | null,
): string[] {
  const id = platformIdOn(index, host) ?? recognised;
  if (id === null || !Object.hasOwn(index.platforms, id)) return [];
  return [id, ...(index.platforms[id]?.needs ?? [])];
}

const networkOf = ({ compose, counting, id, label }: Network): PlanNetwork => ({
  compose,
  counting,
  id,
  label,
});

/** A product on its customer's host shares that host with other things. */
const pathsOf = ({ selfHosted }: ListIndex, id: string | null): string[] =>
  selfHosted.filter(({ platform }) => platform === id).flatMap(({ paths }) => paths);

/** A rule without a locator of its own speaks about all controls of its network. */
const isGeneral = (rule: CustomRule) => rule.locators.length === 0;

/** The same, hiding nothing. */
const warning = <T extends { readonly effect: Effect }>(what: T): T =>
  what.effect === 'hide' ? { ...what, effect: 'warn' } : what;

function pauseOn(host: string, settings: Settings, { word }: PolicyOnSite): Plan['paused'] {
  if (word !== null) return word === 'on' ? 'no' : 'by-policy';
  if (settings.pausedEverywhere) return 'everywhere';
  return settings.pausedHosts.includes(host) ? 'here' : 'no';
}

function locatorsOf(rule: CustomRule, packNames: PackNames): RuleLocator[] {
  const { network, actions, effect, id, note } = rule;
  const said = { network, actions, effect, rule: id, note, ...sourceOf(rule, packNames) };
  return rule.locators.flatMap(({ labels, selector }, turn) =>
    isBroadLocator({ labels, selector }) ? [] : { ...said, labels, selector, turn },
  );
}

/**
 * One finding per network and action: what is said of the action as a whole before what is said of
 * some of its contents, and where several speak, the one that leaves the most possible.
 */
function perNetworkAndAction(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of strictestFirst(findings))
    byKey.set(`${finding.network} ${finding.action}`, finding);
  return [...byKey.values()];
}
