import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, countedOrNone, figure } from '@/components/counted';
import { Icon } from '@/components/ui/Icon';
import { createFinder } from '@/utils/rules/find-rules';
import { groupRules } from '@/utils/rules/group-rules';
import type { CustomRule } from '@/utils/rules/schema';
import { sortRules } from '@/utils/rules/sort-rules';
import { type RuleView, type RuleWords, wholeView } from '@/utils/rules/view';
import { EmptyRules } from './EmptyRules';
import { RuleBulk } from './RuleBulk';
import { RuleFilters } from './RuleFilters';
import { RuleGroups } from './RuleGroups';
import { RuleHistory, type RuleHistoryProps } from './RuleHistory';
import { RuleToast, type RuleToastProps } from './RuleToast';
import type { RuleContext } from './types';

export interface RulesViewProps {
  /** All rules, newest first. */
  readonly rules: readonly CustomRule[];
  readonly chosen: ReadonlySet<string>;
  readonly context: RuleContext;
  readonly history: Omit<RuleHistoryProps, 'context'>;
  readonly news: RuleToastProps['news'];
  readonly view: RuleView;
  /** The same for as long as the names stay the same. */
  readonly words: RuleWords;
  readonly onDismiss: () => void;
  readonly onLook: (part: Partial<RuleView>) => void;
  readonly onUndo: () => void;
}

/** After a deed whose button has gone, keyboards go on at the way back. */
function useFocusOnUndo(news: RulesViewProps['news']): void {
  useEffect(() => {
    if (news !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.toast [data-undo]')?.focus({ preventScroll: true });
  }, [news]);
}

/** All rules, what was done last, and what was changed before. */
export function RulesView(props: RulesViewProps) {
  const { context, news, rules } = props;
  useFocusOnUndo(news);
  return (
    <>
      <div class="title">
        <h1>{i18n.t('rules.title')}</h1>
        <a class="button primary" href="#/rules/new">
          <Icon name="plus" />
          {i18n.t('rules.new')}
        </a>
      </div>
      <p class="quiet">{i18n.t('rules.intro')}</p>
      <RuleHistory {...props.history} context={context} />
      {rules.length === 0 ? <EmptyRules /> : <FilledRules {...props} />}
      <RuleToast news={news} context={context} onUndo={props.onUndo} onDismiss={props.onDismiss} />
    </>
  );
}

function useFound({ context: { uses }, rules, view, words }: RulesViewProps) {
  const find = useMemo(() => createFinder(words), [words]);
  const { group, search, show, sort } = view;
  const found = useMemo(
    () => find(rules, { search, show }, uses),
    [find, rules, search, show, uses],
  );
  const groups = useMemo(
    () => groupRules(sortRules(found, sort, { uses, words }), group, words),
    [found, group, sort, uses, words],
  );
  return { found, groups };
}

function countText(found: number, total: number): string {
  return found === total || found === 0
    ? countedOrNone('ruleList.count', found)
    : counted('ruleList.countOf', total, [figure(found), figure(total)]);
}

function FilledRules(props: RulesViewProps) {
  const { chosen, context, rules, view, words } = props;
  const { found, groups } = useFound(props);
  const clients = useMemo(() => {
    const named = new Set(rules.map(({ client }) => client).filter(Boolean));
    return [...named].sort(words.compare);
  }, [rules, words]);
  return (
    <>
      <RuleFilters view={view} onLook={props.onLook} />
      <div class="row">
        <p class="quiet small" role="status">
          {countText(found.length, rules.length)}
        </p>
        {found.length < rules.length && (
          <button
            type="button"
            class="button plain compact"
            onClick={() => props.onLook({ search: wholeView.search, show: wholeView.show })}
          >
            {i18n.t('ruleList.showEvery')}
          </button>
        )}
      </div>
      <RuleBulk {...{ chosen, clients, found }} deeds={context.deeds} />
      <RuleGroups
        key={Object.values(view).join(' ')}
        groups={groups}
        chosen={chosen}
        context={context}
      />
    </>
  );
}
