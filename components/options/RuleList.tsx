import { i18n } from '#i18n';
import { Dismiss } from '@/components/ui/Dismiss';
import { Icon } from '@/components/ui/Icon';
import type { Day } from '@/utils/availability/day';
import type { CustomRule } from '@/utils/rules/schema';
import { RuleCard } from './RuleCard';
import { type Names, ruleTitle } from './rule-words';

interface RuleListProps {
  readonly rules: readonly CustomRule[];
  readonly deleted: CustomRule | null;
  readonly names: Names;
  readonly today: Day;
  readonly locale: string;
  readonly reaches: (rule: CustomRule) => boolean;
  readonly onSave: (rule: CustomRule) => void;
  readonly onDelete: (rule: CustomRule) => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** All rules of the person, with a way back after each deletion. */
export function RuleList(props: RuleListProps) {
  const { rules, names, deleted } = props;
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
      {rules.length === 0 ? (
        <div class="card empty">
          <h2>{i18n.t('rules.emptyTitle')}</h2>
          <p class="quiet">{i18n.t('rules.emptyText')}</p>
        </div>
      ) : (
        <ul class="rules">
          {rules.map((rule) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              title={ruleTitle(rule, names)}
              reached={props.reaches(rule)}
              today={props.today}
              locale={props.locale}
              onEnable={(enabled) => props.onSave({ ...rule, enabled })}
              onDelete={() => props.onDelete(rule)}
            />
          ))}
        </ul>
      )}
      <div class="toasts" role="status">
        {deleted && (
          <div class="toast">
            <span>{i18n.t('rules.deleted', [ruleTitle(deleted, names)])}</span>
            <button type="button" class="button compact" onClick={props.onUndo}>
              {i18n.t('rules.undo')}
            </button>
            <Dismiss onClick={props.onDismiss} />
          </div>
        )}
      </div>
    </>
  );
}
