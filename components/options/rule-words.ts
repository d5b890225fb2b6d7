import { i18n } from '#i18n';
import type { CustomRule, Effect } from '@/utils/rules/schema';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names by which rules are told. */
export interface Names {
  readonly platforms: readonly Named[];
  readonly networks: readonly Named[];
}

const titleKeys = {
  hide: 'rules.hideOn',
  warn: 'rules.warnOn',
  none: 'rules.leaveOn',
} as const satisfies Record<Effect, string>;

const nameOf = (id: string, named: readonly Named[]) =>
  named.find((each) => each.id === id)?.name ?? id;

/** What a rule does, in one line: "Hide X (Twitter) on Microsoft Advertising". */
export function ruleTitle({ effect, network, place }: CustomRule, names: Names): string {
  const where = place.kind === 'platform' ? nameOf(place.platform, names.platforms) : place.host;
  return i18n.t(titleKeys[effect], [nameOf(network, names.networks), where]);
}
