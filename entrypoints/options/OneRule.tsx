import type { Route } from '@/components/options/route';
import { rulesThatCount } from '@/utils/plan/policy/rules';
import type { Settings } from '@/utils/plan/settings';
import type { CustomRule } from '@/utils/rules/schema';
import type { ListState } from '@/utils/stores/list';
import type { PolicyState } from '@/utils/stores/policy';
import { useStore } from '@/utils/stores/use-store';
import { EditRule } from './EditRule';
import { rules as ruleStore } from './own-stores';

interface OneRuleProps {
  readonly route: Extract<Route, { page: 'new-rule' | 'rule' }>;
  readonly state: ListState;
  readonly settings: Settings;
  readonly rules: readonly CustomRule[];
  readonly organisation: PolicyState;
}

/** The form of a new rule, or of one that is kept. */
export function OneRule({ organisation, route, rules, settings, state }: OneRuleProps) {
  const { packs } = useStore(ruleStore.store);
  const { catalog, list } = state;
  const { policy } = organisation.reading;
  const names = { platforms: catalog.watched, networks: catalog.networks };
  const all = rulesThatCount(policy, rules, [...packs.values()]);
  const room = { catalog, list, policy, rules: all, settings, save: ruleStore.saveRule };
  if (route.page === 'rule')
    return (
      <EditRule
        key={route.id}
        {...{ names, room }}
        known={rules.find(({ id }) => id === route.id) ?? 'gone'}
        host=""
        pick=""
      />
    );
  const { host, pick } = route;
  return <EditRule key={`new ${host} ${pick}`} {...{ host, names, pick, room }} known={null} />;
}
