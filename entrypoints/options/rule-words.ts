import { i18n } from '#i18n';
import type { Names } from '@/components/options/rule-words';
import { actionText } from '@/components/words';
import { actions } from '@/utils/availability/vocabulary';
import { fold } from '@/utils/plan/text';
import type { CustomRule, Effect } from '@/utils/rules/schema';
import type { RuleWords } from '@/utils/rules/view';
import type { Catalog } from '@/utils/stores/catalog';
import type { RulesState } from '@/utils/stores/rules';

const effectKeys = {
  hide: 'form.hide',
  warn: 'form.warn',
  none: 'form.leave',
} as const satisfies Record<Effect, string>;

/** The names of all networks and of all products of the list, also of those without a dashboard here. */
export const ruleNames = ({ networks, others, watched }: Catalog): Names => ({
  networks,
  platforms: [...watched, ...others],
});

/** What rules are searched and ordered by. */
export function ruleWords(names: Names, packs: RulesState['packs'], locale: string): RuleWords {
  const byId = (named: Names['networks']) => {
    const known = new Map(named.map(({ id, name }) => [id, name]));
    return (id: string) => known.get(id) ?? id;
  };
  const actionTexts = new Map(actions.map((action) => [action, actionText(action)]));
  const effectTexts = new Map(
    Object.entries(effectKeys).map(([effect, key]) => [effect, i18n.t(key)]),
  );
  const everyAction = i18n.t('rules.allActions');
  const policy = i18n.t('ruleList.policy');
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const saysWhat = (rule: CustomRule) =>
    rule.actions.length === actions.length
      ? [everyAction]
      : rule.actions.map((action) => actionTexts.get(action) ?? action);
  return {
    compare,
    fold,
    network: byId(names.networks),
    pack: (id) => packs.get(id)?.name ?? id,
    platform: byId(names.platforms),
    says: (rule) => [
      effectTexts.get(rule.effect) ?? '',
      rule.origin.kind === 'policy' ? policy : '',
      ...saysWhat(rule),
    ],
  };
}
