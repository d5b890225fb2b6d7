import { useEffect, useMemo } from 'preact/hooks';
import { RulesView } from '@/components/options/rules/RulesView';
import type { RuleContext, RuleDeeds } from '@/components/options/rules/types';
import { outranked } from '@/utils/rules/outranked';
import type { CustomRule } from '@/utils/rules/schema';
import type { Catalog } from '@/utils/stores/catalog';
import { createRuleHistory } from '@/utils/stores/rule-history';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './list-page';
import { rules } from './own-stores';
import { ruleNames, ruleWords } from './rule-words';
import { useNow } from './use-now';

const history = createRuleHistory();

const deeds: RuleDeeds = {
  onChoose: rules.choose,
  onDelete: rules.remove,
  onDuplicate: rules.duplicate,
  onEnable: rules.enable,
  onPutFirst: rules.putFirst,
  onSetClient: rules.setClient,
};

const reachesIn =
  (catalog: Catalog) =>
  ({ place }: CustomRule) =>
    place.kind === 'host'
      ? catalog.reaches(place.host)
      : catalog.watched.some(({ id }) => id === place.platform);

/** All rules of the person, of packs and of the organisation. */
export function Rules({ state: { catalog }, locale }: ListPageProps) {
  const { chosen, news, packs, policyRules, rules: kept, uses, view } = useStore(rules.store);
  const recent = useStore(history.store);
  const now = useNow();
  useEffect(history.start, []);
  const all = useMemo(() => [...policyRules, ...(kept ?? [])], [policyRules, kept]);
  const names = useMemo(() => ruleNames(catalog), [catalog]);
  const words = useMemo(() => ruleWords(names, packs, locale), [names, packs, locale]);
  const context = useMemo(
    (): RuleContext => ({
      deeds,
      locale,
      names,
      now,
      outranked: outranked(all),
      packs,
      reaches: reachesIn(catalog),
      today: catalog.today,
      uses,
    }),
    [locale, names, now, all, packs, catalog, uses],
  );
  return kept === null ? null : (
    <RulesView
      rules={all}
      {...{ chosen, context, news, view, words }}
      history={{
        ...recent,
        onOlder: history.older,
        onOpen: history.open,
        onUndo: rules.undo,
      }}
      onDismiss={rules.dismissNews}
      onLook={rules.look}
      onUndo={rules.undoNews}
    />
  );
}
