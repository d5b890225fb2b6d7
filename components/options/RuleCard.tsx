import { i18n } from '#i18n';
import { dayText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import { actionText, listText } from '@/components/words';
import type { Day } from '@/utils/availability/day';
import { actions } from '@/utils/availability/vocabulary';
import type { CustomRule } from '@/utils/rules/schema';

interface RuleCardProps {
  readonly rule: CustomRule;
  readonly title: string;
  /** Whether the extension runs where the rule means. */
  readonly reached: boolean;
  readonly today: Day;
  readonly locale: string;
  readonly onEnable: (enabled: boolean) => void;
  readonly onDelete: () => void;
}

/** One rule: what it does, for what, and until when. */
export function RuleCard(props: RuleCardProps) {
  const { rule, title, reached, today, locale } = props;
  const isEnded = rule.until !== null && rule.until < today;
  const forAll = rule.actions.length === actions.length;
  return (
    <li class={rule.enabled && !isEnded ? 'card rule' : 'card rule off'}>
      <div class="says">
        <h2>{title}</h2>
        <p class="small">
          {forAll ? i18n.t('rules.allActions') : listText(rule.actions.map(actionText))}
        </p>
        {rule.locators.length > 0 && (
          <p class="small quiet">
            {i18n.t('rules.onlyControls')}{' '}
            {rule.locators
              .flatMap(({ labels, selector }) => [...labels, ...(selector ? [selector] : [])])
              .map((locator) => (
                <code key={locator}>{locator}</code>
              ))}
          </p>
        )}
        {rule.note && <p class="small quiet note">{rule.note}</p>}
        {rule.until && (
          <p class="small quiet">{i18n.t('rules.until', [dayText(rule.until, locale)])}</p>
        )}
        {(isEnded || !reached) && (
          <p class="chip warn">
            <Icon name="alert" />
            {i18n.t(isEnded ? 'rules.ended' : 'rules.notReached')}
          </p>
        )}
      </div>
      <div class="does">
        <Switch
          quiet
          label={i18n.t('rules.enabled', [title])}
          checked={rule.enabled}
          onChange={props.onEnable}
        />
        <a
          class="button compact"
          href={`#/rules/${encodeURIComponent(rule.id)}`}
          aria-label={i18n.t('rules.editNamed', [title])}
        >
          {i18n.t('rules.edit')}
        </a>
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t('rules.deleteNamed', [title])}
          onClick={props.onDelete}
        >
          {i18n.t('rules.delete')}
        </button>
      </div>
    </li>
  );
}
