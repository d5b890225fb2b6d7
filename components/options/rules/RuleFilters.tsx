import { i18n } from '#i18n';
import {
  type Grouping,
  groupings,
  type RuleView,
  type Showing,
  type Sorting,
  showings,
  sortings,
} from '@/utils/rules/view';
import { Choose } from './Choose';

interface RuleFiltersProps {
  readonly view: RuleView;
  readonly onLook: (part: Partial<RuleView>) => void;
}

const showKeys = {
  all: 'ruleList.showAll',
  on: 'ruleList.showOn',
  off: 'ruleList.showOff',
  never: 'ruleList.showNever',
  paused: 'ruleList.showPaused',
} as const satisfies Record<Showing, string>;

const groupKeys = {
  none: 'ruleList.groupNone',
  place: 'ruleList.groupPlace',
  client: 'ruleList.groupClient',
  pack: 'ruleList.groupPack',
} as const satisfies Record<Grouping, string>;

const sortKeys = {
  newest: 'ruleList.sortNewest',
  oldest: 'ruleList.sortOldest',
  name: 'ruleList.sortName',
  matched: 'ruleList.sortMatched',
  authority: 'ruleList.sortAuthority',
} as const satisfies Record<Sorting, string>;

/** Which rules are shown, and in which order. */
export const RuleFilters = ({ view, onLook }: RuleFiltersProps) => (
  <search class="rule-filters">
    <div class="field whole">
      <label for="rule-search">{i18n.t('ruleList.search')}</label>
      <input
        id="rule-search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="rule-search-hint"
        value={view.search}
        onInput={(event) => onLook({ search: event.currentTarget.value })}
      />
      <p class="hint" id="rule-search-hint">
        {i18n.t('ruleList.searchHint')}
      </p>
    </div>
    <Choose
      id="rule-show"
      label={i18n.t('ruleList.show')}
      value={view.show}
      options={showings.map((id) => ({ id, name: i18n.t(showKeys[id]) }))}
      onChange={(show) => onLook({ show })}
    />
    <Choose
      id="rule-group"
      label={i18n.t('ruleList.group')}
      value={view.group}
      options={groupings.map((id) => ({ id, name: i18n.t(groupKeys[id]) }))}
      onChange={(group) => onLook({ group })}
    />
    <Choose
      id="rule-sort"
      label={i18n.t('ruleList.sort')}
      value={view.sort}
      options={sortings.map((id) => ({ id, name: i18n.t(sortKeys[id]) }))}
      onChange={(sort) => onLook({ sort })}
    />
    {view.sort === 'authority' && (
      <p class="hint whole" role="status">
        {i18n.t('ruleList.sortAuthorityHint')}
      </p>
    )}
  </search>
);
